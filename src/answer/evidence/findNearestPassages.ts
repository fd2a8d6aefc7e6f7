import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import { citeSpan } from './citeFacts.ts';

/** How many sentences are given. */
const MOST_PASSAGES = 10;

/** The sentences nearest to some words, best first, and how sure it is, from 0 to 1, that the first answers. */
export type NearestPassages = { readonly confidence: number; readonly passages: readonly Statement[] };

export function findNearestPassages(words: string, corpus: Corpus): NearestPassages {
  const found = corpus.findSentences(words, { limit: MOST_PASSAGES });
  const passages = found.flatMap(({ articleId, span, answer }): Statement[] => {
    const record = corpus.record(articleId);
    if (!record) return [];
    const citation = citeSpan(record, span, answer ? [answer] : []);
    return [{ text: citation.text, citations: [citation] }];
  });
  return { confidence: found[0]?.confidence ?? 0, passages };
}
