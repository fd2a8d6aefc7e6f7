import type { Quantity } from '#model/quantity.ts';
import type { Span } from '#model/span.ts';

/** Verbs that say how high something gets, and not what is made. */
const LEVEL =
  /^(?:also |then |further |still |be able to )*(?:be|have been|exceed|reach|hit|top|surpass|total|stand at|amount to|come to|rise|grow|increase|climb|fall|drop|decline|expand|shrink|account for|cross|approach|jump|soar|double|triple|exceeding|reaching|hitting|topping|achieve|reached|exceeded|surpassed|topped|totalled|totaled|stood at|amounted to|came to|rose|grew|increased|climbed|fell|dropped|declined|expanded|shrank|jumped|soared|was|were|is|are|hit|remained|stayed|edged|slipped|surged|plunged|slid|gained|lost|improved)\b(?: (?:to|by|at|from|up|down|about|around|nearly|almost|over|more|than|at|least|less|an?|the|another|further|as|much|between|just|only|some|roughly|approximately|above|below|under|higher|lower|record|estimated))*\s*$/i;
const LEADS =
  '(?:about |around |nearly |almost |over |more than |at least |less than |up to |between |just |only |some |roughly |approximately |above |below |under |an? |another |an additional |the |as much as |as many as |no more than |no less than |within )*';
/** "raise its output to", "cut emissions from buses by". */
const CHANGED = new RegExp(
  `^(?:\\w+ ){0,1}?\\w+ (?<article>(?:its|their|the|his|her|total|overall) )?(?<metric>[\\w’'-]+(?: [\\w’'-]+){0,6}?)(?: target| goal)? (?:by|to|at|from|below|above|under|within|of) ${LEADS}$`,
  'i',
);
/** "achieve a growth of", "strive for growth of", "a target of". */
const MEASURED = new RegExp(
  `(?:^|\\s)(?:an? |the |its |their |annual )*(?<metric>[a-z][\\w-]+(?: [a-z][\\w-]+){0,2}) of ${LEADS}$`,
  'i',
);
const GENERIC =
  /^(?:total|target|goal|objective|maximum|minimum|level|record|average|rate|share|capacity of|number|amount|sum|investment of)$/i;
/** What a measure is of: "tonnes of lithium", "yuan in rail". */
const BEHIND =
  /^ (?:of|in|on|for|into) (?:the |new )?(?<metric>(?!\d)(?!(?:this|next|last|the year|the end|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Za-z][\w’'-]*(?: (?!(?:by|in|on|at|to|for|from|with|and|as|per|within|over|during|before|until|through|or|this|next|last|is|are|was|will|while|which|who)\b)[\w’'-]+){0,4})/;

/** The words that name what a quantity is to be reached of; nothing where only the whole action names it. */
export function metricOf(
  text: string,
  action: Span,
  { quantity, subjectMetric }: { quantity: Quantity; subjectMetric: Span | undefined },
): Span | undefined {
  const lead = text.slice(action.start, quantity.span.start);
  const counted = quantity.unitSpan && isCounted(quantity, text) ? quantity.unitSpan : undefined;
  if (LEVEL.test(lead) && subjectMetric && subjectMetric.end > subjectMetric.start) return subjectMetric;
  if (counted) return changed(lead, action.start) ?? withOf(text, counted);
  return (
    behindLevel(text, lead, quantity) ??
    changed(lead, action.start) ??
    measured(lead, action.start) ??
    behind(text, quantity)
  );
}

/** A counted noun is a metric ("jobs"), a measure or a currency is none ("tonnes"). */
function isCounted({ unit, unitSpan, span }: Quantity, text: string): boolean {
  if (!unitSpan || unitSpan.start < span.start || /[$€£¥%]|RMB|USD|CNY/.test(text.slice(unitSpan.start, unitSpan.end)))
    return false;
  return !MEASURES.test(unit);
}

const MEASURES =
  /^(?:percentage|percentage point|basis point|point|fraction|time|ratio|dollar|euro|yuan|yen|pound sterling|.* dollar|.* franc|south korean won|.*rupee|metric ton|ton|kilogram|gram|kilometre|metre|mile|.*watt|.*watt hour|litre|barrel.*|hectare|acre|mu|square \w+|cubic \w+|day|week|month|year|hour|minute|year of age|teu|degree|celsius)(?: per .*)?$/;

function behindLevel(text: string, lead: string, quantity: Quantity): Span | undefined {
  return LEVEL.test(lead) || /^\s*$/.test(lead) ? behind(text, quantity) : undefined;
}

function withOf(text: string, unit: Span): Span {
  const of = /^ of (?:[a-z][\w-]*)(?: [a-z][\w-]*)?(?=[ ,.])/.exec(text.slice(unit.end, unit.end + 40));
  return of && !/^ of (?:the|its|their|a)\b/.test(of[0])
    ? { start: unit.start, end: unit.end + of[0].replace(/ (?:by|in|to|a|per|at|for)$/, '').length }
    : unit;
}

function changed(lead: string, from: number): Span | undefined {
  const match = CHANGED.exec(lead);
  const metric = match?.groups?.metric;
  if (!match || !metric || GENERIC.test(metric)) return undefined;
  const at = lead.indexOf(metric, lead.indexOf(' ') + (match.groups?.article?.length ?? 0));
  return at < 0 ? undefined : { start: from + at, end: from + at + metric.length };
}

function measured(lead: string, from: number): Span | undefined {
  const match = MEASURED.exec(lead);
  const metric = match?.groups?.metric?.replace(/^(?:\w+ (?:for|an?|the|its) )+/, '');
  if (!match || !metric || GENERIC.test(metric)) return undefined;
  const at = lead.lastIndexOf(metric);
  return { start: from + at, end: from + at + metric.length };
}

function behind(text: string, { span }: Quantity): Span | undefined {
  const match = BEHIND.exec(text.slice(span.end, span.end + 80));
  const metric = match?.groups?.metric?.replace(/[’']s?$/, '');
  if (!match || !metric) return undefined;
  const start = span.end + match[0].indexOf(metric, 3);
  return { start, end: start + metric.length };
}
