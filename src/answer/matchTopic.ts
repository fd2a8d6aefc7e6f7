import type { Corpus } from '#model/corpus.ts';
import { type MatchWords, matchWords } from './matchWords.ts';

/** Whether a text speaks of a topic; of a name by any of the names it has: "the Harbour Bank" is "the HB" too. */
export function matchTopic(topic: string, corpus: Corpus): MatchWords | undefined {
  const named = corpus.isName(topic) ? corpus.findEntities(topic).map(({ entity }) => entity) : [];
  const names = [topic, ...named.flatMap(({ name, aliases }) => [name, ...aliases])];
  const matches = [...new Set(names)].flatMap((name) => matchWords(name) ?? []);
  return matches.length > 0 ? (text) => matches.some((match) => match(text)) : undefined;
}
