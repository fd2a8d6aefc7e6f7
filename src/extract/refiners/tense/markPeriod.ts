import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { PartialDate } from '#model/article.ts';
import type { Fact, Qualifiers } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import { findWithin, type Span } from '#model/span.ts';

/** How far behind the fact's last word its time may stand. */
const REACH_OF_PERIOD = 60;
const LEADS_TO_PERIOD =
  /^[^,.;:()]{0,25}?[ (]\(?(since|from|until|till|between|through)\s+(?:(?:early|late|mid-?|about|around)\s*)?$/i;

/** Rules that read a post beside its name, with no verb that tells when it began. */
const APPOSED = /^(?:governed-|lone-)?post-behind-name$|^once-post$/;
const BEFORE_NAME = /^(?:governed-posts?-before-names?|titles?-before-names?)$/;
const IN_YEAR = /^(?:,? for [^,.;()]{3,25})? (?:in|during)(?: the)?(?: early| late)? $/;

/** "mayor of Oslo since 2019", "from 2010 to 2014", "until May 2020": since when and until when a post is held. */
export function markPeriod(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    if (!/^(?:holdsPost|employedBy|memberOf|leads)$/.test(fact.relation)) return fact;
    if (wasHeldIn(fact, annotated)) return { ...fact, qualifiers: { ...fact.qualifiers, tense: 'former' } };
    // "Director Ma was the first since 1987": behind a title before its name a time is the verb's.
    const period = BEFORE_NAME.test(fact.evidence.foundBy) ? undefined : periodBehind(fact, annotated);
    return period ? { ...fact, qualifiers: withPeriod(fact.qualifiers, period, annotated.article.publishedOn) } : fact;
  });
}

/** "Ma Rong, mayor of Oslo for five weeks in 2021": a year of the past without a word that it began then. */
function wasHeldIn(fact: Fact, annotated: AnnotatedArticle): boolean {
  const { article } = annotated;
  if (!APPOSED.test(fact.evidence.foundBy)) return false;
  const behind = spanBehind(fact);
  const [moment] = findWithin(annotated.moments, behind);
  const year = moment?.to?.slice(0, 4);
  if (!moment || !year || !article.publishedOn || year >= article.publishedOn.slice(0, 4)) return false;
  return IN_YEAR.test(article.text.slice(behind.start, moment.span.start));
}

type Period = {
  readonly since?: Moment;
  readonly until?: Moment;
  /** Since then, and no end is told. */
  readonly goesOn?: true;
};

/** What stands behind the last end of a fact, as far as its time may. */
function spanBehind({ evidence, object, qualifiers, subject }: Fact): Span {
  const ends = [object, subject, qualifiers.organisation, qualifiers.place].map((end) => end?.span.end ?? 0);
  const start = Math.max(...ends.filter((end) => end <= evidence.sentence.end));
  return { start, end: Math.min(evidence.sentence.end, start + REACH_OF_PERIOD) };
}

function periodBehind(fact: Fact, { article, moments }: AnnotatedArticle): Period | undefined {
  const behind = spanBehind(fact);
  const { start } = behind;
  const known = findWithin(moments, behind);
  const [first, second] = known;
  if (!first) return undefined;
  const word = LEADS_TO_PERIOD.exec(article.text.slice(start, first.span.start))?.[1]?.toLowerCase();
  if (!word) return undefined;
  if (/^(?:until|till|through)$/.test(word)) return { until: first };
  if (/\d\s*(?:to|until|till|through|and|[-–—])\s/.test(article.text.slice(first.span.start, first.span.end)))
    return splitPeriod(first);
  const joint = second ? article.text.slice(first.span.end, second.span.start) : '';
  const isRange = /^\s*(?:to|until|till|through|and|[-–—])\s*$/i.test(joint);
  return { since: first, ...(isRange && second && { until: second }), ...(word === 'since' && { goesOn: true }) };
}

/** "2010 to 2014" read as one stretch of time. */
function splitPeriod(moment: Moment): Period {
  const { from, to } = moment;
  return from && to ? { since: { ...moment, to: from }, until: { ...moment, from: to } } : { since: moment };
}

/** What ended is former, what begins after the article was written is still to come, unless the text says otherwise. */
function withPeriod(qualifiers: Qualifiers, { goesOn, ...period }: Period, today: PartialDate | undefined): Qualifiers {
  // "She served as a judge since 2010": a past that goes on. "From 2010" to when it ended is not said.
  if (qualifiers.tense === 'former' && period.since && !period.until) {
    const { tense: _past, ...others } = qualifiers;
    return goesOn ? { ...others, since: period.since } : qualifiers;
  }
  if (qualifiers.tense) return { ...qualifiers, ...period };
  const begins = period.since?.from?.slice(0, today?.length);
  const isAhead = today !== undefined && begins !== undefined && begins > today;
  const tense = period.until ? 'former' : isAhead ? 'elect' : undefined;
  return { ...qualifiers, ...period, ...(tense && { tense }) };
}
