import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import { regex } from '#text/regex.ts';

/** Bodies that only say which they are with what they are part of. */
const PART_OF_BODY =
  /^(?:the )?(?:Standing Committee|Committee|Secretariat|Presidium|General Office|Executive Committee)$/i;
const WHOLE_SOURCE =
  "(?:the )?(?:(?:provincial|municipal|national|city|county|district|regional|local|central) )(?:people['’]s )?(?:congress|government|council|assembly|court|party committee)";
const WHOLE_BEHIND = regex.i`^ of ${WHOLE_SOURCE}\b`;
const WHOLE_BEFORE = regex.i`(?:^|\s)(${WHOLE_SOURCE} )$`;
const REACH_OF_WHOLE = 60;
const REACH_OF_NUMBER = 10;

/** "Standing Committee" of "the provincial people's congress": the body with the words that say which. */
export function widenBodies(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const { article } = annotated;
  return facts.map((one) => {
    const fact = withOwnersOfEnds(one, annotated);
    const body = fact.qualifiers.organisation;
    if (!body) return fact;
    const wider = PART_OF_BODY.test(body.text) ? findWider(body, article.text) : withItsOwner(body, annotated);
    return wider === body ? fact : { ...fact, qualifiers: { ...fact.qualifiers, organisation: wider } };
  });
}

/** "The Harbour Guild's Tides Programme, based in Oslo": of names of no known kind the whole, as half of it may be anybody's. */
function withOwnersOfEnds(fact: Fact, annotated: AnnotatedArticle): Fact {
  const { relation, subject, object } = fact;
  if (/^(?:headquarteredIn|foundedOn)$/.test(relation) && !isKnownName(subject, annotated))
    return { ...fact, subject: withOwner(subject, annotated) };
  return relation === 'founded' && !isKnownName(object, annotated)
    ? { ...fact, object: withOwner(object, annotated) }
    : fact;
}

/** A name that the tagger knows. */
function isKnownName({ span }: Argument, { mentions }: AnnotatedArticle): boolean {
  return findOverlapping(mentions, span).every(({ kind }) => kind !== 'other');
}

/** Offices that every state and county has: "the Office of Tides" says too little without "Lake County’s". */
const OFFICE =
  /^(?:Office|Department|Division|Bureau|Board|School|College) (?:of|for) |^(?:Senate|House|Assembly|Supreme Court)$/;
/** "Vote No on 3", "Union Local 446". */
const NUMBER_BEHIND = /^ (?:on )?\d{1,4}\b(?!,\d| ?(?:%|percent|years?|people|million|billion))/;
/** "Committee for a" Responsible Budget. */
const HEAD_BEFORE =
  /\b(?:Committee|Center|Centre|Association|Institute|Council|Alliance|Coalition|Campaign|Society|Foundation|Fund|Partnership) (?:for|of|on) an? $/;
/** "the 21st Century China Center". */
const ORDINAL_BEFORE = /\b\d+(?:st|nd|rd|th) $/;

function withItsOwner(body: Argument, annotated: AnnotatedArticle): Argument {
  const { text } = annotated.article;
  const { start, end } = body.span;
  const before = text.slice(Math.max(0, start - REACH_OF_WHOLE), start);
  const missing = (ORDINAL_BEFORE.exec(before) ?? HEAD_BEFORE.exec(before))?.[0].length ?? 0;
  const number = NUMBER_BEHIND.exec(text.slice(end, end + REACH_OF_NUMBER))?.[0].length ?? 0;
  if (missing + number > 0) return toSpan(body, { start: start - missing, end: end + number }, text);
  return OFFICE.test(body.text) ? withOwner(body, annotated) : body;
}

function withOwner(body: Argument, { mentions, article: { text } }: AnnotatedArticle): Argument {
  const { start, end } = body.span;
  const mark = /['’]s? $/.exec(text.slice(Math.max(0, start - REACH_OF_NUMBER), start))?.[0].length ?? 0;
  const owner = findOverlapping(mentions, { start: start - mark - 1, end: start - mark }).find(
    ({ form, kind, span }) => form === 'name' && /^(?:place|organisation)$/.test(kind) && span.end === start - mark,
  );
  return owner && mark > 0 ? toSpan(body, { start: owner.span.start, end }, text) : body;
}

function toSpan(body: Argument, span: Span, text: string): Argument {
  return { ...body, span, text: cut(text, span), name: cut(text, span) };
}

function findWider(body: Argument, text: string): Argument {
  const { start, end } = body.span;
  const behind = WHOLE_BEHIND.exec(text.slice(end, end + REACH_OF_WHOLE))?.[0].length ?? 0;
  const before =
    WHOLE_BEFORE.exec(text.slice(Math.max(0, start - REACH_OF_WHOLE), start))?.[1]?.replace(/^the /i, '').length ?? 0;
  if (behind + before === 0) return body;
  const span = { start: start - before, end: end + behind };
  const words = text.slice(span.start, span.end);
  return { ...body, span, text: words, name: words };
}
