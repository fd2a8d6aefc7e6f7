import type { PartialDate } from '#model/article.ts';
import type { Moment } from '#model/moment.ts';
import type { Sentence, Token } from '#model/sentence.ts';
import { ABSOLUTE_ROWS } from './absoluteRows.ts';
import { looksAhead } from './looksAhead.ts';
import type { MomentContext, MomentRow, Published } from './momentRow.ts';
import { readRole } from './readRole.ts';
import { RELATIVE_ROWS } from './relativeRows.ts';

type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly publishedOn?: PartialDate;
};

const CONTEXT = 40;
const ROWS: readonly MomentRow[] = [...RELATIVE_ROWS, ...ABSOLUTE_ROWS];
const ROWS_BY_TRIGGER: ReadonlyMap<string, readonly MomentRow[]> = new Map(
  [...new Set(ROWS.flatMap((row) => row.triggers))].map(
    (trigger) => [trigger, ROWS.filter((row) => row.triggers.includes(trigger))] as const,
  ),
);
const NUMBER_ROWS = ROWS_BY_TRIGGER.get('#') ?? [];
/** Belongs to a date without changing what is known of it. */
const LEAD =
  /(?:\b(?:the )?(?:very )?(?:end|close|start|beginning|middle|turn|course) of (?:the )?|\b(?:the )?(?:early|late|mid|later|earlier)[- ](?:in )?(?:the )?|\bthe )$/i;

/**
 * Finds the dates and stretches of time that an article names, in the order of the text, resolved against the day it
 * was published. What cannot be known (the year of "in May" in an article without a date, the end of a fiscal year) is
 * a moment without `from` and `to`. Offsets count in `text`.
 */
export function findMoments(reading: Reading): Moment[] {
  const published = readPublished(reading.publishedOn);
  const moments: Moment[] = [];
  let cursor = 0;
  for (const token of reading.tokens) {
    const { start } = token.span;
    if (start < cursor) continue;
    const moment = findAt(reading, token, published);
    if (!moment) continue;
    moments.push(moment);
    cursor = moment.span.end;
  }
  return moments;
}

function readPublished(date: PartialDate | undefined): Published | undefined {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  return year ? { year, ...(month && { month }), ...(day && { day }) } : undefined;
}

function findAt(reading: Reading, token: Token, published: Published | undefined): Moment | undefined {
  const code = token.text.charCodeAt(0);
  const rows =
    ROWS_BY_TRIGGER.get(token.lower) ??
    (token.lower.endsWith('.') ? ROWS_BY_TRIGGER.get(token.lower.slice(0, -1)) : undefined) ??
    (code >= 48 && code <= 57 ? NUMBER_ROWS : undefined);
  if (!rows) return undefined;
  for (const row of rows) {
    const moment = tryRow(reading, row, token, published);
    if (moment) return moment;
  }
  return undefined;
}

function tryRow(reading: Reading, row: MomentRow, token: Token, published: Published | undefined): Moment | undefined {
  row.pattern.lastIndex = token.span.start;
  const match = row.pattern.exec(reading.text);
  if (!match) return undefined;
  const start = token.span.start;
  const end = start + match[0].length;
  const context = contextOf(reading, { start, end, sentence: token.sentence, published });
  const resolved = row.resolve(match.groups ?? {}, context);
  if (!resolved) return undefined;
  const lead = LEAD.exec(context.before)?.[0].length ?? 0;
  return {
    span: { start: start - lead, end },
    ...resolved,
    role: readRole(context.before.slice(0, context.before.length - lead), match[0], context.behind),
  };
}

function contextOf(
  { text, sentences }: Reading,
  found: { start: number; end: number; sentence: number; published: Published | undefined },
): MomentContext {
  const { start, end, published } = found;
  const whole = sentences[found.sentence]?.span ?? { start, end };
  const sentence = text.slice(whole.start, whole.end);
  return {
    ...(published && { published }),
    future: looksAhead(sentence, start - whole.start, end - whole.start),
    before: text.slice(Math.max(whole.start, start - CONTEXT), start),
    behind: text.slice(end, Math.min(whole.end, end + CONTEXT)),
    sentence,
  };
}
