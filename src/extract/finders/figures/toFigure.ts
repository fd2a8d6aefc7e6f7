import { createMeasuredFact } from '#extract/facts/createMeasuredFact.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { findOverlapping, findWithin, type Span } from '#model/span.ts';
import { FIGURE_PATTERNS } from './figureRows.ts';

type Figure = { readonly quantity: Quantity; readonly owner: Argument; readonly metric: Span; readonly sentence: Span };

/** The fact of a figure, with what stands around its number: in which period, by how much more, from what. */
export function toFigure(annotated: AnnotatedArticle, { quantity, owner, metric, sentence }: Figure): Fact {
  const period = periodOf(annotated, quantity, sentence);
  const growth = growthBehind(annotated, quantity, sentence);
  const base = baseBehind(annotated, quantity, sentence);
  return createMeasuredFact(annotated, {
    relation: 'figure',
    subject: owner,
    object: metric,
    qualifiers: {
      quantity,
      ...(period && { period }),
      ...(growth && { growth }),
      ...(base && { base }),
    },
    certainty: 'stated',
    sentence,
    foundBy: 'figure',
  });
}

/** The date nearest behind the number, else one before it; what lies ahead of the article is no period of a figure. */
function periodOf({ moments, article }: AnnotatedArticle, { span }: Quantity, sentence: Span): Moment | undefined {
  const inside = findWithin(moments, sentence).filter(
    (moment) => moment.role !== 'by' && (moment.from ?? '') <= (article.publishedOn ?? '9999'),
  );
  return (
    inside.find(
      (moment) =>
        moment.span.start >= span.end &&
        moment.span.start - span.end < CLOSE &&
        !/\b(?:from|than|against|compared)\b/.test(article.text.slice(span.end, moment.span.start)),
    ) ?? inside.findLast((moment) => moment.span.end <= span.start)
  );
}

/** "up 5 percent". */
function growthBehind(annotated: AnnotatedArticle, figure: Quantity, sentence: Span): Quantity | undefined {
  return quantitiesBehind(annotated, figure, sentence).find(
    ({ quantity: { unit, change }, lead }) =>
      /^percentage/.test(unit) && /^(?:up|down)$/.test(change) && FIGURE_PATTERNS.growthBehind.test(lead),
  )?.quantity;
}

/** "from 35 million". */
function baseBehind(annotated: AnnotatedArticle, figure: Quantity, sentence: Span): Quantity | undefined {
  return quantitiesBehind(annotated, figure, sentence).find(
    ({ quantity, lead }) => quantity.unit === figure.unit && FIGURE_PATTERNS.baseBehind.test(lead),
  )?.quantity;
}

/** How many characters behind a figure its growth or its date may stand. */
const CLOSE = 60;

/** The quantities close behind a figure, each with the words that lead to it. */
function quantitiesBehind({ quantities, article }: AnnotatedArticle, { span }: Quantity, sentence: Span) {
  const close = findOverlapping(quantities, { start: span.end, end: span.end + CLOSE + 1 }).filter(
    (other) => other.span.start >= span.end && other.span.end <= sentence.end,
  );
  return close.map((quantity) => ({ quantity, lead: article.text.slice(span.end, quantity.span.start) }));
}
