import { phraseFact } from '#answer/phrase/phraseFact.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { matchWords } from './matchWords.ts';

/** A name means its entity; other words, and names of what is not known to be anything, mean the facts that speak of them. */
export function factMatcher(words: string, corpus: Corpus): (fact: Fact) => boolean {
  const named = corpus.isName(words) ? corpus.findEntities(words) : [];
  const about = new Set(named.flatMap(({ entity }) => corpus.factsAbout(entity.key).map(({ id }) => id)));
  if (named.some(({ entity }) => entity.kind !== 'other')) return ({ id }) => about.has(id);
  const speaksOf = matchWords(words);
  return (fact) => about.has(fact.id) || (speaksOf?.(phraseFact(fact, corpus)) ?? false);
}
