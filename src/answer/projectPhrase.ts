import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { nameOf } from './postPhrase.ts';
import { writtenValue } from './writtenQuantity.ts';

/** "Harbour Bridge: bridge, planned, in Oslo, by the Harbour Bureau": a project with all that its fact says of it. */
export function projectPhrase(fact: Fact, corpus: Corpus): string {
  const { object, subject, qualifiers, evidence } = fact;
  const text = corpus.record(evidence.articleId)?.article.text ?? '';
  const place = qualifiers.place && nameOf(qualifiers.place, evidence.articleId, corpus);
  const owner = nameOf(subject, evidence.articleId, corpus);
  const name = nameOf(object, evidence.articleId, corpus);
  const words = phrasesOf(corpus.language);
  const { line, stages } = words;
  const more = [
    qualifiers.kind,
    qualifiers.stage && stages[qualifiers.stage],
    place && line.in(place),
    owner === name || owner === place ? '' : line.runBy(owner),
    writtenValue(fact, text, words),
  ].filter(Boolean);
  return more.length > 0 ? name + words.colon + more.join(words.comma) : name;
}
