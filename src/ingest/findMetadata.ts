import { matchBoilerplate } from '#ingest/boilerplate/matchBoilerplate.ts';
import type { ArticleMetadata } from '#model/article.ts';
import { readDate } from './readDate.ts';
import { LINES_OF_HEAD, looksLikeProse, splitLines, type TextLine } from './splitLines.ts';

/** So far up the labels below a report are looked for. */
const LINES_OF_TAIL = 4;

const TITLE = /^(?:title|headline)\s*[:：]\s*(?<title>\S.*)$/iu;
const DATED_TITLE = /^date\s*[:：]?\s*\d{4}-\d{2}-\d{2}\s+(?<title>\S.*)$/iu;
const DATE = /^(?:date|published|publication date|release date|posted)(?: (?:on|at|date))?\s*[:：]?\s*(?<date>.*)$/iu;
const SOURCE = /^[([（]?(?:Source|SOURCE|source)\s*[:：]\s*(?<publisher>\p{Lu}[^,;|()（）]{1,60})/u;

/** What a plain text says of itself: "Date: September 25, 2023", "Source: …", a headline, a dated dateline. Only what is sure. */
export function findMetadata(text: string): ArticleMetadata {
  const lines = splitLines(text);
  const firstParagraph = lines.findIndex((line) => looksLikeProse(line.text));
  const head = lines.slice(0, firstParagraph < 0 ? 0 : Math.min(firstParagraph, LINES_OF_HEAD));
  const title = titleOf(head);
  const publishedOn = dateOf(head) ?? datelineOf(lines[firstParagraph]);
  const publisher = publisherOf([...head, ...lines.slice(head.length + 1).slice(-LINES_OF_TAIL)]);
  return { ...(title && { title }), ...(publishedOn && { publishedOn }), ...(publisher && { publisher }) };
}

function titleOf(head: readonly TextLine[]): string | undefined {
  const label = findFirst(head, (line) => (TITLE.exec(line) ?? DATED_TITLE.exec(line))?.groups?.title);
  return label ?? findFirst(head, headlineOf);
}

/** A line of five words and more above the report that is no sentence, no byline and no list of names. */
function headlineOf(line: string, place: TextLine): string | undefined {
  const words = line.replace(/^#+\s+/, '');
  if (words.split(/\s+/).length < 5 || !/^\P{Ll}.*\p{Ll}/u.test(words)) return undefined;
  if (/[.;:,]["”’)]*$/u.test(words) || /^(?:by|from)\s/i.test(words)) return undefined;
  if (/^(?:\p{Lu}[\p{L}.'’-]*[ ,]*(?:and )?)+$/u.test(words) && /,| and /.test(words)) return undefined;
  const boilerplate = matchBoilerplate(place, 'anywhere').length + matchBoilerplate(place, 'head').length > 0;
  return boilerplate ? undefined : words;
}

function dateOf(head: readonly TextLine[]): string | undefined {
  return findFirst(head, (line) => withoutBareYear(readDate(DATE.exec(line)?.groups?.date ?? line)));
}

/** `LISBON, Sept. 5, 2021 (Agency) – The port …` and `LISBON – 5 September 2021: The port …`. */
function datelineOf(line: TextLine | undefined): string | undefined {
  const dateline =
    /^\p{Lu}[\p{L}., ]{1,40}?(?:,\s*|\s+|\s*[–—-]\s*)(?<date>(?:\d{1,2} \p{Lu}\p{L}+\.?|\p{Lu}\p{L}+\.? \d{1,2}),? \d{4})\s*(?:\([^)]{1,40}\)\s*)?[:–—-]/u;
  return readDate(dateline.exec(line?.text ?? '')?.groups?.date ?? '');
}

function publisherOf(lines: readonly TextLine[]): string | undefined {
  return findFirst(lines, (line) => (line.length < 160 ? SOURCE.exec(line)?.groups?.publisher?.trim() : undefined));
}

/** A year alone heads many lines that say no date. */
function withoutBareYear(date: string | undefined): string | undefined {
  return date && date.length > 4 ? date : undefined;
}

function findFirst<T>(
  lines: readonly TextLine[],
  read: (text: string, line: TextLine) => T | undefined,
): T | undefined {
  for (const line of lines) {
    const found = read(line.text, line);
    if (found !== undefined) return found;
  }
  return undefined;
}
