import { answerNotFound } from '#answer/resolve/resolveSlot.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';
import { citeSpan } from './cite.ts';

/** How many sentences are given, best first. */
const LIMIT = 10;
/**
 * Below this the best sentence is called no answer. On the development questions of SQuAD 2.0 nearly half of those that no
 * sentence answers score below it, and a quarter of the others; on short news of our own it parts the two.
 */
const CONFIDENT = 0.33;

/** The sentences nearest to the question, where no fact answers it. */
export function findNearestPassages(request: Request, corpus: Corpus): Answer {
  const found = corpus.findSentences(request.utterance, { limit: LIMIT });
  const score = found[0]?.confidence ?? 0;
  const [first, ...others] = found.flatMap(({ articleId: id, span, answer }): Statement[] => {
    const record = corpus.record(id);
    if (!record) return [];
    const citation = citeSpan(record, span, answer ? [answer] : []);
    return [{ text: citation.text, citations: [citation] }];
  });
  if (!first) return answerNotFound(request, corpus, request.utterance);
  if (score < CONFIDENT)
    return { ...answerNotFound(request, corpus, request.utterance), nearest: [], score, passages: [first, ...others] };
  return { kind: 'passage', request, score, statements: [first, ...others] };
}
