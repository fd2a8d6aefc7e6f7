import { anyOf } from '#extract/patterns/wordPattern.ts';
import { BOUND_WORDS } from '#lexicon/goals/goalWords.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { contains, type Span } from '#model/span.ts';
import type { GoalClause } from './findClauses.ts';
import { PLAN_PATTERNS } from './planRows.ts';

/** "By more than" before a number, or "more than" within it. */
const BOUND_BEFORE = new RegExp(
  `(?:^|\\s)(?:(?:by|to|for|a|an|another|some|about|around|roughly|approximately|${BOUND_WORDS.join('|')})\\s)*$`,
  'i',
);
const HAS_BOUND = new RegExp(`\\b${anyOf(BOUND_WORDS)}\\s*$`, 'i');
const OPENS_WITH_BOUND = new RegExp(`^${anyOf(BOUND_WORDS)}\\s`, 'i');
/** What is reached is told by its measure alone: "reach 500 gigawatts of renewable capacity". */
const REACHES = /^(?:\w+ly )?(?:reach|exceed|hit|top|surpass|total|achieve|attain|be)\b/;
/** What leads to a date. */
const TO_DATE =
  /,?\s*(?:(?:by|before|in|within|on|until|from|over|during|at|for)\s)?(?:the\s)?(?:(?:end|beginning|start|middle)\sof\s)?(?:the\s)?$/i;

type CountedAim = {
  readonly metric: Span;
  readonly quantity: Quantity;
  readonly prior: Quantity | undefined;
  readonly next: Quantity | undefined;
  readonly deadline: Moment | undefined;
};

/**
 * What is done with what a target counts, without its number and its date: "hire engineers in Bergen" of "hire 400
 * engineers in Bergen by 2031". Undefined if the metric says it alone, as "emissions" does.
 */
export function nameDeed(text: string, clause: GoalClause, counted: CountedAim): string | undefined {
  const { metric, quantity, deadline } = counted;
  if (metric.end <= quantity.span.start && !isBounded(text, quantity)) return undefined;
  const deed = deedAround(text, clause, counted);
  if (!deed) return undefined;
  const lead = text.slice(deed.start, quantity.span.start).replace(BOUND_BEFORE, '');
  const isCounted = metric.start >= quantity.span.start && metric.start <= quantity.span.end;
  const from = isCounted ? metric.end : quantity.span.end;
  const isDated = deadline && contains({ start: from, end: deed.end }, deadline.span);
  const rest = isDated
    ? text.slice(from, deadline.span.start).replace(TO_DATE, '') + text.slice(deadline.span.end, deed.end)
    : text.slice(from, deed.end);
  return `${lead} ${isCounted ? text.slice(metric.start, metric.end) : ''}${isCounted ? rest : rest.replace(/^ of (?:its|their|the)? ?/, ' ')}`
    .replace(
      /, (?:its|their|the|his|her) (?:[\p{L}-]+ ){0,2}(?:executive|officer|president|chair\w*|director|minister|mayor|head|spokes\w+|boss|founder)\b.*$/u,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Of a change by more or less than something its bound says more than its direction, which the words tell. */
export function comparatorOf(text: string, quantity: Quantity): Quantity['change'] {
  const { change, span } = quantity;
  if (!isBounded(text, quantity)) return change;
  const bound =
    HAS_BOUND.exec(text.slice(Math.max(0, span.start - 16), span.start))?.[0] ??
    text.slice(span.start, span.start + 16);
  return /\b(?:less|fewer|at most|up to|under|nearly|almost)\b/i.test(bound) ? '<' : '>';
}

function isBounded(text: string, { span, change }: Quantity): boolean {
  if (change !== 'up' && change !== 'down') return false;
  return (
    HAS_BOUND.test(text.slice(Math.max(0, span.start - 16), span.start)) ||
    OPENS_WITH_BOUND.test(text.slice(span.start, span.end))
  );
}

/** The deed that a number belongs to, up to the next one: "hire 400 engineers", "train 50 nurses". */
function deedAround(
  text: string,
  { action, cue }: GoalClause,
  { quantity, prior, next }: CountedAim,
): Span | undefined {
  const between = prior ? text.slice(prior.span.end, quantity.span.start) : '';
  const start = prior ? prior.span.end + (/^.*(?:\b(?:and|or)|,) /s.exec(between)?.[0].length ?? 0) : action.start;
  const rest = next && /,? and |, /.exec(text.slice(quantity.span.end, next.span.start));
  const end = next ? quantity.span.end + (rest?.index ?? 0) : action.end;
  const words = text.slice(start, end);
  const isDeed = cue.plans !== 'never' && (start === quantity.span.start || /^[a-z]/.test(words));
  return isDeed && !REACHES.test(words) && (start === quantity.span.start || !PLAN_PATTERNS.noVerb.test(words))
    ? { start, end }
    : undefined;
}
