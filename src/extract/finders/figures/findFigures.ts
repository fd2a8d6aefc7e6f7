import { createFact } from '#extract/facts/createFact.ts';
import { findMainEntity } from '#extract/facts/findMainEntity.ts';
import { findOwner, type Owner } from '#extract/phrases/findOwner.ts';
import { findSubjectBefore } from '#extract/phrases/findSubjectBefore.ts';
import { metricOf } from '#extract/phrases/metricOf.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { contains, type Span } from '#model/span.ts';

/** How high something got: the subject names it. */
const LEVELS =
  /\b(?:reached|hit|totall?ed|stood at|stands at|amounted to|came to|exceeded|topped|surpassed|accounted for|accounts for|rose|grew|climbed|increased|jumped|surged|soared|fell|dropped|declined|decreased|slid|slipped|plunged|shrank|expanded|doubled|tripled|halved|was|were|is|are)\b (?:[\w-]+ ){0,4}?$/;
/** What somebody made, sold or has: the number counts it. */
const DEEDS =
  /\b(?:produced|exported|imported|sold|handled|created|attracted|recorded|posted|registered|reported|generated|delivered|invested|built|shipped|received|treated|earned|employs|employed|hired|operates|planted|signed|completed|launched|raised|processed|served|carried|transported|installed|opened|spent|added|bought|made|gained|lost|has|have|had|hosts|owns)\b (?:(?:a|an|the|about|around|nearly|almost|over|more|than|at|least|some|up|to|total|of|record|just|net|profit|revenue|sales|loss|only|another|roughly|further) )*$/;
const NOT_REACHED =
  /\b(?:will|would|shall|may|might|could|should|can|to|not|never|if|aims?|plans?|targets?|goals?|expected|forecast|projected|hopes?|wants?|than|until|unless|n['’]t)\b/;
const BARE_STATES = /\b(?:was|were|is|are|has|have|had|made)\b/;
const METRICS =
  /\b(?:gdp|output|value|sales|exports?|imports?|revenues?|profits?|population|income|turnover|investment|production|capacity|throughput|rate|share|debt|deficit|surplus|spending|budget|volume|trade|employment|unemployment|inflation|workforce|traffic|emissions|coverage|growth|prices?|costs?|losses|wages?|reserves|deliveries|orders|length|area|consumption)\b/i;
const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|year of age|month of age|time|ratio|fraction)$/;

/** Finds figures that were reached: whose (owner), of what (metric), how much, in which period, and the change beside it. */
export function findFigures(annotated: AnnotatedArticle): Fact[] {
  let index = 0;
  let main: { readonly entity: Argument | undefined } | undefined;
  const about = (isPlace = false) => {
    if (isPlace) return findMainEntity(annotated, ['place']);
    main ??= { entity: findMainEntity(annotated, ['organisation', 'place']) };
    return main.entity;
  };
  return annotated.quantities.flatMap((quantity) => {
    while (index < annotated.sentences.length - 1 && (annotated.sentences[index]?.span.end ?? 0) <= quantity.span.start)
      index++;
    const sentence = annotated.sentences[index];
    if (!sentence || sentence.boilerplate || TIMES.test(quantity.unit)) return [];
    return figureOf(annotated, quantity, { sentence: sentence.span, about });
  });
}

type Told = {
  readonly sentence: Span /** What the article is about. */;
  readonly about: (isPlace?: boolean) => Argument | undefined;
};

function figureOf(annotated: AnnotatedArticle, quantity: Quantity, { sentence, about }: Told): Fact[] {
  const { text } = annotated.article;
  const before = text.slice(sentence.start, quantity.span.start).replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const verb = verbIn(before);
  if (!verb || /\bfrom (?:[a-z]+ ){0,2}$/.test(before)) return [];
  const subject = findSubjectBefore(before, verb.at);
  const clause = before.slice(subject.start, verb.at + verb.word.length);
  if (
    subject.end === subject.start ||
    NOT_REACHED.test(clause.replace(/ to$/, '')) ||
    NOT_REACHED.test(before.slice(verb.at).replace(/\bto $/, ''))
  )
    return [];
  const found =
    findOwner(annotated, shift(subject, sentence.start), undefined) ??
    (ITSELF.test(before.slice(subject.start))
      ? findOwner(annotated, shift(subject, sentence.start), about())
      : undefined) ??
    ownerless(before.slice(0, verb.at), sentence.start, about);
  if (!found) return [];
  const metric = metricFor(annotated, { quantity, verb, subjectMetric: found.metric, start: sentence.start + verb.at });
  return metric && !/^(?:it|them|they)$/i.test(text.slice(metric.start, metric.end))
    ? [toFact(annotated, { quantity, owner: found.argument, metric, sentence })]
    : [];
}

/** "The company employs": it is the one that the article is about, where no other is named. */
const ITSELF =
  /^(?:the (?:company|firm|group|institute|university|agency|bank|city|town|county|operator|utility)|it)\b/i;
/** "Net profit, however, fell": what stands between is no part of the subject. */
const ASIDE = /, (?:however|meanwhile|though|in turn|by contrast|in contrast|on the other hand|for its part),/g;
/** "Revenue rose", "while operating profit fell": nobody's in these words, so that of whom the article is about. */
const OWNERLESS =
  /(?:^|, (?:while|and|but|as) |^(?:But|And|Meanwhile,|Still,) )(?:the )?(?:(?:county|city|town|province|country|district|company|group|firm|operator|university)['’]s )?((?:(?:total|annual|overall|net|gross|operating|core|pre-tax|quarterly|full-year|average|daily|monthly|public|unemployment|combined|passenger|export|import|ticket|retail) )*(?:revenues?|sales|turnover|profits?|income|earnings|debt|workforce|unemployment(?: rate)?|inflation|population|output|production|exports|imports|emissions|ridership|traffic|investment|spending|losses|loss))\s*$/i;

function ownerless(words: string, offset: number, about: Told['about']): Owner | undefined {
  const match = OWNERLESS.exec(words);
  const metric = match?.[1];
  const argument =
    metric === undefined
      ? undefined
      : about(/\b(?:county|city|town|province|country|district)['’]s /i.test(match?.[0] ?? ''));
  if (!match || metric === undefined || !argument) return undefined;
  const start = offset + match.index + match[0].lastIndexOf(metric);
  return { argument, metric: { start, end: start + metric.length } };
}

type Verb = { readonly at: number; readonly word: string; readonly level: boolean };

function verbIn(before: string): Verb | undefined {
  const tail = before.replace(LEADING_CHANGE, '');
  const level = LEVELS.exec(tail);
  if (level) return { at: level.index, word: level[0].trim(), level: true };
  const deed = DEEDS.exec(before);
  return deed ? { at: deed.index, word: deed[0].trim(), level: false } : undefined;
}

/** "rose 12 percent to": what it rose to is the figure, by how much stands between. */
const LEADING_CHANGE =
  /(?<=\b(?:rose|grew|climbed|increased|jumped|surged|soared|fell|dropped|declined|decreased|slid|slipped|plunged|shrank|expanded) )(?:from [^,;]{1,40}? |(?:by )?[\d.,]+(?:%| percent| per cent| percentage points)?(?: year[ -]on[ -]year)? )(?=to )/;

type Place = {
  readonly quantity: Quantity;
  readonly verb: Verb;
  readonly subjectMetric: Span | undefined;
  readonly start: number;
};

function metricFor(
  { article: { text } }: AnnotatedArticle,
  { quantity, verb, subjectMetric, start }: Place,
): Span | undefined {
  const words = subjectMetric && text.slice(subjectMetric.start, subjectMetric.end);
  if (verb.level) return words && METRICS.test(words) && !/\b(?:goal|target)\b/.test(words) ? subjectMetric : undefined;
  if (words !== undefined && !METRICS.test(words) && words !== '') return undefined;
  if (
    BARE_STATES.test(verb.word) &&
    (quantity.unitSpan === undefined || (typeof quantity.value === 'number' && quantity.value < 10))
  )
    return undefined;
  const from = { start: start + verb.word.length + 1, end: quantity.span.end };
  return metricOf(text, from, { quantity, subjectMetric }) ?? measuredProfit(text, start, quantity);
}

/** "posted a profit of 3 billion yuan" names its metric before the number. */
function measuredProfit(text: string, start: number, { span }: Quantity): Span | undefined {
  const match = /\b(?:net )?(?:profit|loss|revenue|sales|income|turnover)\b/.exec(text.slice(start, span.start));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

type Figure = { readonly quantity: Quantity; readonly owner: Argument; readonly metric: Span; readonly sentence: Span };

function toFact(annotated: AnnotatedArticle, { quantity, owner, metric, sentence }: Figure): Fact {
  const period = periodOf(annotated, quantity, sentence);
  const growth = besides(annotated, quantity, sentence, 'growth');
  const base = besides(annotated, quantity, sentence, 'base');
  return createFact(annotated, {
    relation: 'figure',
    subject: owner,
    object: metric,
    qualifiers: {
      quantity,
      comparator: quantity.change,
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
  const inside = moments.filter(
    (moment) =>
      contains(sentence, moment.span) && moment.role !== 'by' && (moment.from ?? '') <= (article.publishedOn ?? '9999'),
  );
  return (
    inside.find(
      (moment) =>
        moment.span.start >= span.end &&
        moment.span.start - span.end < 60 &&
        !/\b(?:from|than|against|compared)\b/.test(article.text.slice(span.end, moment.span.start)),
    ) ?? inside.findLast((moment) => moment.span.end <= span.start)
  );
}

/** "up 5 percent" and "from 35 million" stand close behind a figure. */
function besides(
  { quantities, article }: AnnotatedArticle,
  { span, unit }: Quantity,
  sentence: Span,
  what: 'growth' | 'base',
): Quantity | undefined {
  return quantities.find((other) => {
    if (other.span.start < span.end || other.span.end > sentence.end || other.span.start - span.end > 60) return false;
    const lead = article.text.slice(span.end, other.span.start);
    if (what === 'growth')
      return (
        /^percentage/.test(other.unit) &&
        /^(?:up|down)$/.test(other.change) &&
        /^(?:[^,;]*,)? (?:up|down|a rise of|an increase of|a growth of)[\w ]*$|^ (?:[\w ]{0,20}, )?(?:up|down) (?:by )?$/.test(
          lead,
        )
      );
    return (
      other.unit === unit &&
      /^[^;]*\b(?:up from|down from|compared with|compared to|against|from) (?:[a-z]+ ){0,2}$/.test(lead)
    );
  });
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
