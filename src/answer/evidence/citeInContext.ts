import type { Citation, PassageAnswer } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { overlaps, type Span } from '#model/span.ts';
import { citeSpan } from './cite.ts';

/** A cited passage with the sentences before it and behind it, as far as its article has them; the passage itself is marked. */
export function citeInContext(citation: Citation, record: ArticleRecord, title: string): PassageAnswer {
  const widened = citeSpan(record, widenSpan(citation.span, record), [citation.span]);
  return {
    kind: 'passage',
    request: { intent: 'passage', slots: {}, utterance: citation.text },
    score: 1,
    title,
    statements: [{ text: widened.text, citations: [{ ...widened, paragraph: citation.paragraph }] }],
  };
}

/** A neighbour that is no part of the report is no context. */
function widenSpan(span: Span, { sentences }: ArticleRecord): Span {
  const first = sentences.findIndex((sentence) => overlaps(sentence.span, span));
  const last = sentences.findLastIndex((sentence) => overlaps(sentence.span, span));
  const neighbour = (at: number) => (first < 0 || sentences[at]?.boilerplate ? undefined : sentences[at]?.span);
  return { start: neighbour(first - 1)?.start ?? span.start, end: neighbour(last + 1)?.end ?? span.end };
}
