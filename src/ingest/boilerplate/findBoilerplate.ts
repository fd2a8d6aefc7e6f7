import { LINES_OF_HEAD, looksLikeProse, splitLines, type TextLine } from '#ingest/splitLines.ts';
import type { Span } from '#model/span.ts';
import { type BoilerplateMatch, matchBoilerplate } from './matchBoilerplate.ts';

/** Shorter lines are repeated by chance: a name above an interview, a word of a list. */
const WORDS_OF_HEADLINE = 4;

/**
 * The stretches of a text that are no part of the report: share links, notices, forms, headlines of other articles,
 * bylines, captions, footers. In the order of the text, apart from each other, in its offsets. What is not surely
 * boilerplate is left unmarked; the first headline is left unmarked, its repetitions are not.
 */
export function findBoilerplate(text: string): Span[] {
  const lines = splitLines(text);
  const marks = lines.map((line) => matchBoilerplate(line, 'anywhere'));
  const headlines = markHead(lines, marks);
  markLinkedHeadlines(lines, marks);
  markTail(lines, marks, headlines);
  return marks.flat().map(({ start, end }) => ({ start, end }));
}

/** One list of matches for each line; the passes below fill it. */
type Marks = BoilerplateMatch[][];

/** The lines above the first paragraph, folded, each with the index of its last line. */
type Headlines = ReadonlyMap<string, number>;

/** Everything above the first paragraph that a row describes or that repeats a headline. Returns the headlines. */
function markHead(lines: readonly TextLine[], marks: Marks): Headlines {
  const headlines = new Map<string, number>();
  for (const [i, line] of lines.slice(0, LINES_OF_HEAD).entries()) {
    if (isCovered(line, marks[i])) continue;
    const found = matchBoilerplate(line, 'head');
    const headline = withoutLabel(line.text);
    if (found.length > 0) marks[i] = found;
    else if (looksLikeProse(line.text)) break;
    else if (headlines.has(headline)) marks[i] = [markWhole(line, 'repeated-headline')];
    if (headline.split(' ').length >= WORDS_OF_HEADLINE) headlines.set(headline, i);
  }
  return headlines;
}

/** Below "You may also like" stand the headlines of other articles. */
function markLinkedHeadlines(lines: readonly TextLine[], marks: Marks): void {
  let linked = false;
  for (const [i, line] of lines.entries()) {
    const covered = isCovered(line, marks[i]);
    if (linked && !covered && looksLinked(line.text)) marks[i] = [markWhole(line, 'linked-headline')];
    else linked = marks[i]?.some(({ row }) => row === 'related-label') ?? false;
  }
}

/** From the last line upwards, as long as each line is boilerplate. */
function markTail(lines: readonly TextLine[], marks: Marks, headlines: Headlines): void {
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i] as TextLine;
    if (isCovered(line, marks[i])) continue;
    const found = matchBoilerplate(line, 'tail');
    if (found.length > 0) marks[i] = found;
    else if ((headlines.get(withoutLabel(line.text)) ?? i) < i) marks[i] = [markWhole(line, 'repeated-headline')];
    else if (isForeign(line.text) && !isForeign(lines[0]?.text ?? '')) marks[i] = [markWhole(line, 'foreign-footer')];
    else return;
  }
}

function isCovered(line: TextLine, matches: readonly BoilerplateMatch[] = []): boolean {
  const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered > 0 && covered >= line.text.length - matches.length;
}

function markWhole({ start, end }: TextLine, row: string): BoilerplateMatch {
  return { start, end, row };
}

function withoutLabel(headline: string): string {
  return headline
    .replace(/^(?:title|headline)\s*:\s*|^#+\s+/iu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function looksLinked(line: string): boolean {
  return line.length <= 160 && /^\P{Ll}/u.test(line) && !/[.:;,]["”’')\]]*$/u.test(line) && /\s/u.test(line);
}

/** Mostly letters of other scripts than ours. */
function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin < letters / 2;
}
