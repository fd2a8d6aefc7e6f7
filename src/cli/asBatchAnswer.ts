import type { Answer, Citation } from '#model/answer.ts';

/** How many citations are given, best first. */
const MOST_CITATIONS = 10;

/** An answer in the form of the batch mode. */
export function asBatchAnswer(id: unknown, answer: Answer, text: string) {
  const request = 'request' in answer ? answer.request : undefined;
  return {
    id,
    kind: answer.kind,
    text,
    answer: 'short' in answer ? (answer.short?.text ?? null) : null,
    score: 'score' in answer ? answer.score : 0,
    citations: citationsOf(answer)
      .slice(0, MOST_CITATIONS)
      .map(({ articleId, span }) => ({ article: articleId, span: [span.start, span.end] })),
    intent: request?.intent ?? null,
    slots: request?.slots ?? {},
  };
}

function citationsOf(answer: Answer): readonly Citation[] {
  const statements =
    'statements' in answer ? answer.statements : answer.kind === 'not-found' ? (answer.passages ?? []) : [];
  const all = statements.flatMap(({ citations }) => citations);
  return all.filter(
    (citation, i) =>
      all.findIndex((other) => other.articleId === citation.articleId && other.span.start === citation.span.start) ===
      i,
  );
}
