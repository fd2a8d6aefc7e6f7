import { matchAt } from '#annotate/tokens/matchAt.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';
import type { PartialDate } from '#model/article.ts';
import type { Moment } from '#model/moment.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { ABSOLUTE_ROWS } from './absoluteRows.ts';
import { looksAhead } from './looksAhead.ts';
import type { MomentContext, MomentRow, Published } from './momentRow.ts';
import { readRole } from './readRole.ts';
import { RELATIVE_ROWS } from './relativeRows.ts';

type DatedText = TokenizedText & { readonly published: Published | undefined };

/** How many characters beside a date a row may look at. */
const CONTEXT_LENGTH = 40;
/** The first row that reads a date has it: "next May" says more than "May". */
const ROWS = [...Object.values(RELATIVE_ROWS), ...Object.values(ABSOLUTE_ROWS)];
const ROWS_BY_TRIGGER: ReadonlyMap<string, readonly MomentRow[]> = new Map(
  [...new Set(ROWS.flatMap((row) => row.triggers))].map(
    (trigger) => [trigger, ROWS.filter((row) => row.triggers.includes(trigger))] as const,
  ),
);
const NUMBER_ROWS = ROWS_BY_TRIGGER.get('#') ?? [];
const NO_ROWS: readonly MomentRow[] = [];
/** Belongs to a date without changing what is known of it. */
const LEAD =
  /(?:\b(?:the )?(?:very )?(?:end|close|start|beginning|middle|turn|course) of (?:the )?|\b(?:the )?(?:early|late|mid|later|earlier)[- ](?:in )?(?:the )?|\bthe )$/i;

/**
 * Finds the dates and stretches of time that an article names, in the order of the text, resolved against the day it
 * was published. What cannot be known (the year of "in May" in an article without a date, the end of a fiscal year) is
 * a moment without `from` and `to`. Offsets count in `text`.
 */
export function findMoments({
  publishedOn,
  ...text
}: TokenizedText & { readonly publishedOn?: PartialDate }): Moment[] {
  // Most rows reckon from the article's own date.
  const article: DatedText = { ...text, published: readPublished(publishedOn) };
  const moments: Moment[] = [];
  let cursor = 0;
  for (const token of article.tokens) {
    // The words of a date are read once, by the row that is first to read them.
    if (token.span.start < cursor) continue;
    // Few words begin a date, so only the rows that may begin with this one are tried.
    const moment = readMoment(article, token, rowsFor(token));
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

function rowsFor({ text, lower }: Token): readonly MomentRow[] {
  const rows = ROWS_BY_TRIGGER.get(lower);
  if (rows) return rows;
  const shortened = lower.endsWith('.') ? ROWS_BY_TRIGGER.get(lower.slice(0, -1)) : undefined;
  return shortened ?? (isDigit(text.charCodeAt(0)) ? NUMBER_ROWS : NO_ROWS);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function readMoment(article: DatedText, token: Token, rows: readonly MomentRow[]): Moment | undefined {
  for (const row of rows) {
    const moment = tryRow(article, row, token);
    if (moment) return moment;
  }
  return undefined;
}

function tryRow(article: DatedText, row: MomentRow, token: Token): Moment | undefined {
  const { start } = token.span;
  const match = matchAt(row.pattern, article.text, start);
  if (!match) return undefined;
  const end = start + match[0].length;
  const context = contextOf(article, { start, end }, token.sentence);
  const dates = row.resolve(match.groups ?? {}, context);
  if (!dates) return undefined;
  const lead = LEAD.exec(context.before)?.[0].length ?? 0;
  const before = context.before.slice(0, context.before.length - lead);
  return { span: { start: start - lead, end }, ...dates, role: readRole(before, match[0], context.behind) };
}

function contextOf({ text, sentences, published }: DatedText, { start, end }: Span, index: number): MomentContext {
  const whole = sentences[index]?.span ?? { start, end };
  const sentence = text.slice(whole.start, whole.end);
  return {
    ...(published && { published }),
    future: looksAhead(sentence, start - whole.start, end - whole.start),
    before: text.slice(Math.max(whole.start, start - CONTEXT_LENGTH), start),
    behind: text.slice(end, Math.min(whole.end, end + CONTEXT_LENGTH)),
    sentence,
  };
}
