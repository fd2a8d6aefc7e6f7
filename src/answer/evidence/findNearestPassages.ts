import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import { citeSpan } from './citeFacts.ts';

/** How many sentences are given. */
const MOST_PASSAGES = 10;

/** A sentence, the words that answer marked if they can be told, and how sure the search is, from 0 to 1, that it answers. */
export type NearPassage = { readonly statement: Statement; readonly confidence: number };

/** The sentences nearest to some words, best first. */
export function findNearestPassages(words: string, corpus: Corpus): NearPassage[] {
  return corpus.findSentences(words, { limit: MOST_PASSAGES }).flatMap(({ articleId, span, confidence, answer }) => {
    const record = corpus.record(articleId);
    if (!record) return [];
    const citation = citeSpan(record, span, answer ? [answer] : []);
    return [{ statement: { text: citation.text, citations: [citation] }, confidence }];
  });
}
