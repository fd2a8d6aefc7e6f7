import { createMeasuredFact } from '#extract/facts/createMeasuredFact.ts';
import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Certainty, Fact, SpeechTopic } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { contains, cut, findOverlapping, findWithin, type Span } from '#model/span.ts';
import { FIGURE_PATTERNS } from './figureRows.ts';

type Figure = {
  readonly quantity: Quantity;
  readonly owner: Argument;
  readonly metric: Span;
  readonly sentence: Span;
  readonly certainty?: Certainty;
  readonly foundBy?: string;
  readonly meant?: readonly Argument[];
  readonly topic?: SpeechTopic | undefined;
};

/** The fact of a figure, with what stands around its number: in which period, by how much more, from what. */
export function toFigure(
  annotated: AnnotatedArticle,
  { quantity, owner, metric, sentence, certainty = 'stated', foundBy = 'figure', meant = [], topic }: Figure,
): Fact {
  const isTold = contains(metric, quantity.span);
  const period = isTold ? periodTold(annotated, metric, sentence) : periodOf(annotated, quantity, sentence);
  const growth = isTold ? undefined : growthBehind(annotated, quantity, sentence);
  const base = isTold ? undefined : baseBehind(annotated, quantity, sentence);
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
    certainty,
    meant,
    topic,
    sentence,
    foundBy,
  });
}

/** The one date in a clause that tells its own number, else the one that its sentence opens with. */
function periodTold({ moments, article }: AnnotatedArticle, clause: Span, sentence: Span): Moment | undefined {
  const isWhen = ({ role, from, span }: Moment) =>
    (role === 'on' || role === 'within') &&
    // The newspaper of that name.
    cut(article.text, span) !== 'TODAY' &&
    (from ?? '') <= (article.publishedOn ?? '9999') &&
    !/\b(?:(?:from|than|to|after|before|by)(?: the)?|(?:since|between|from|until)\b[^,;]*) $/i.test(
      article.text.slice(sentence.start, span.start),
    );
  const inside = findWithin(moments, clause);
  if (inside.length > 0)
    return inside.length === 1
      ? inside.find((moment) => isWhen(moment) && isOfWhole(article.text, moment.span, clause))
      : undefined;
  const opening = { start: sentence.start, end: clause.start };
  return CLAUSE_WORDS.placing.test(`${cut(article.text, opening).split(', ')[0]}, `)
    ? findWithin(moments, opening).find(isWhen)
    : undefined;
}

/** "In 2020, sales rose": but not "2017 tax cuts", "Founded in 2020, it sold", "sold boats, which began in 2020". */
function isOfWhole(text: string, { start, end }: Span, clause: Span): boolean {
  const before = text.slice(clause.start, start);
  const behind = text.slice(end, clause.end);
  if (/^ \p{Ll}/u.test(behind) && !GOES_ON.test(behind)) return false;
  if (/^\p{Lu}\p{Ll}+(?:ed|ing|wn|lt|de) /u.test(before)) return false;
  return !/[,;–—] (?:while|which|who|where|when|as|after|before|since|although|though|because)\b|\b(?:which|who|where|when|because|although|though|that)\b/.test(
    before,
  );
}

/** Behind a date: the sentence goes on, and nothing is called by it. */
const GOES_ON =
  /^ (?:and|or|to|in|as|at|by|for|from|with|when|after|before|but|because|while|since|due|compared|through|under|than|on|until|were|was|is|are|has|have|had|the|an?|about|more|over|nearly|some|its|their|amid|despite|among|of|across|against|during|morning|afternoon|evening|night|that|rose|fell|\w+ed)\b/;

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
