import type { Quantity } from '#model/quantity.ts';
import { cut, type Span } from '#model/span.ts';
import { METRIC_PATTERNS } from './phraseRows.ts';

/** The words that name what a quantity is to be reached of; nothing if only the whole action names it. */
export function metricOf(
  text: string,
  action: Span,
  { quantity, subjectMetric }: { quantity: Quantity; subjectMetric: Span | undefined },
): Span | undefined {
  const lead = text.slice(action.start, quantity.span.start);
  const counted = quantity.unitSpan && isCountedNoun(quantity, text) ? quantity.unitSpan : undefined;
  if (METRIC_PATTERNS.level.test(lead) && subjectMetric && subjectMetric.end > subjectMetric.start)
    return subjectMetric;
  if (counted) return metricChanged(lead, action.start) ?? withOf(text, counted);
  return (
    metricBehindLevel(text, lead, quantity) ??
    metricChanged(lead, action.start) ??
    metricMeasured(lead, action.start) ??
    metricBehind(text, quantity)
  );
}

/** A counted noun is a metric ("jobs"), a measure or a currency is none ("tonnes"). */
function isCountedNoun({ unit, unitSpan, span }: Quantity, text: string): boolean {
  if (!unitSpan || unitSpan.start < span.start || /[$€£¥%]|RMB|USD|CNY/.test(text.slice(unitSpan.start, unitSpan.end)))
    return false;
  return !METRIC_PATTERNS.unit.test(unit);
}

function metricBehindLevel(text: string, lead: string, quantity: Quantity): Span | undefined {
  return METRIC_PATTERNS.level.test(lead) || /^\s*$/.test(lead) ? metricBehind(text, quantity) : undefined;
}

function withOf(text: string, unit: Span): Span {
  const of = /^ of (?:[a-z][\w-]*)(?: [a-z][\w-]*)?(?=[ ,.])/.exec(text.slice(unit.end, unit.end + 40));
  return of && !/^ of (?:the|its|their|a)\b/.test(of[0])
    ? { start: unit.start, end: unit.end + of[0].replace(/ (?:by|in|to|a|per|at|for)$/, '').length }
    : unit;
}

function metricChanged(lead: string, from: number): Span | undefined {
  const match = METRIC_PATTERNS.changed.exec(lead.replace(/ from [^,;]{1,24} (?=to (?:[a-z]+ )?$)/, ' '));
  const metric = match?.groups?.metric;
  if (!match || !metric || METRIC_PATTERNS.generic.test(metric)) return undefined;
  const at = lead.indexOf(metric, lead.indexOf(' ') + (match.groups?.article?.length ?? 0));
  return at < 0 ? undefined : { start: from + at, end: from + at + metric.length };
}

function metricMeasured(lead: string, from: number): Span | undefined {
  const match = METRIC_PATTERNS.measured.exec(lead);
  const metric = match?.groups?.metric?.replace(/^(?:\w+ (?:for|an?|the|its) )+/, '');
  if (!match || !metric || METRIC_PATTERNS.generic.test(metric)) return undefined;
  const at = lead.lastIndexOf(metric);
  return { start: from + at, end: from + at + metric.length };
}

function metricBehind(text: string, { span }: Quantity): Span | undefined {
  const match = METRIC_PATTERNS.behind.exec(text.slice(span.end, span.end + 80));
  const metric = match?.groups?.metric?.replace(/[’']s?$/, '');
  if (!match || !metric) return undefined;
  const start = span.end + match[0].indexOf(metric, 3);
  return { start, end: start + metric.length };
}

/** A metric without the blanks around it and the article before it. */
export function trimMetric(text: string, span: Span): Span {
  const words = cut(text, span);
  const lead = /^\s*(?:(?:and|but) )?(?:(?:the|a|an|its|their) )?/i.exec(words)?.[0].length ?? 0;
  return { start: span.start + lead, end: span.start + words.trimEnd().length };
}
