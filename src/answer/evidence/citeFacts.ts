import type { Citation, PassageAnswer } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, FactGroup } from '#model/fact.ts';
import { contains, cut, overlaps, type Span } from '#model/span.ts';
import { findNaming } from './findNaming.ts';

/** More footnotes to one line prove no more. */
const MOST_CITATIONS = 5;

/** The citation of the sentence that states a fact, the fact's words marked. */
export function citeFact({ id, evidence }: Fact, corpus: Corpus): Citation {
  const record = corpus.record(evidence.articleId);
  if (!record) throw new Error(`A fact cites article "${evidence.articleId}", which the corpus does not hold`);
  const citation = citeSpan(record, evidence.sentence, [evidence.span]);
  return { ...citation, factIds: [id], ...(corpus.isDisputed(id) && { disputed: true }) };
}

/** The citation of a stretch of an article; `text` is cut from it byte by byte. */
export function citeSpan(
  { article, sentences }: ArticleRecord,
  span: Span,
  highlights: readonly Span[] = [],
): Citation {
  const sentence = sentences.find((kept) => contains(kept.span, { start: span.start, end: span.start + 1 }));
  return {
    articleId: article.id,
    title: article.title ?? article.id,
    ...(article.publisher && { publisher: article.publisher }),
    ...(article.publishedOn && { publishedOn: article.publishedOn }),
    ...(article.url && { url: article.url }),
    span,
    text: cut(article.text, span),
    paragraph: (sentence?.paragraph ?? 0) + 1,
    highlights: highlights.filter((highlight) => contains(span, highlight)),
  };
}

/** The citations of the sentences that name the speaker, and what is meant, if the fact's own does not. */
function citeNaming(fact: Fact, corpus: Corpus): Citation[] {
  const record = corpus.record(fact.evidence.articleId);
  return record ? findNaming(fact, record).map((span) => citeSpan(record, span)) : [];
}

/** The citations of several facts, each passage once, in the order given, no more than five. */
export function citeFacts(facts: FactGroup, corpus: Corpus): [Citation, ...Citation[]] {
  const byPassage = new Map<string, Citation>();
  for (const citation of facts.flatMap((fact) => [citeFact(fact, corpus), ...citeNaming(fact, corpus)])) {
    const passage = `${citation.articleId} ${citation.span.start}`;
    const known = byPassage.get(passage);
    byPassage.set(passage, known ? withFactsOf(known, citation) : citation);
  }
  return [...byPassage.values()].slice(0, MOST_CITATIONS) as [Citation, ...Citation[]];
}

function withFactsOf(known: Citation, other: Citation): Citation {
  const factIds = [...(known.factIds ?? []), ...(other.factIds ?? [])];
  return { ...known, ...(factIds.length > 0 && { factIds }), ...(other.disputed && { disputed: true }) };
}

export function isSamePassage(a: Citation, b: Citation): boolean {
  return a.articleId === b.articleId && a.span.start === b.span.start;
}

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
