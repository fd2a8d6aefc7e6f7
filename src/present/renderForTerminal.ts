import type { Answer } from '#model/answer.ts';
import type { Language } from '#model/serverState.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { layOutTable } from '#present/text/layOutTable.ts';
import { widthOf } from '#present/text/widthOf.ts';
import { wrapText } from '#present/text/wrapText.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { type Footnote, notesOf, writeReferenceMarks } from './numberFootnotes.ts';
import { type Outline, outlineAnswer } from './outlineAnswer.ts';
import { CITED, describeSource, quotePassage } from './quotePassage.ts';

export type TerminalOptions = {
  /** Columns of the terminal; 80 where it is not known. */
  readonly width?: number;
  readonly colour?: boolean;
  /** Of Footnote's own words; English where it is absent. */
  readonly language?: Language;
};

type Style = 'bold' | 'dim';
type Page = {
  readonly width: number;
  readonly styled: (text: string, style: Style) => string;
  readonly words: Phrases;
};

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = { bold: [1, 22], dim: [2, 22] };
const NARROWEST = 24;
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
const INDENT = '  ';
const WHOLE = Number.MAX_SAFE_INTEGER;

/** An answer as lines for a terminal or a pipe, without a line break at the end. */
export function renderForTerminal(answer: Answer, options: TerminalOptions = {}): string {
  const { width = 80, colour = false, language = 'en' } = options;
  const styled = (text: string, style: Style) =>
    colour ? `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : text;
  const page = { width: Math.min(Math.max(width, NARROWEST), WIDEST), styled, words: phrasesOf(language) };
  const parts = outlineAnswer(answer, page.words);
  const blocks = [title(parts, page), paragraphs(parts, page), choices(parts, page), suggestions(parts, page)];
  blocks.push(statementTable(parts, page) ?? statementLines(parts, page), sources(parts, page));
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function title({ title }: Outline, { width, styled }: Page): readonly string[] {
  return wrapText(cleanText(title), width).map((line) => styled(line, 'bold'));
}

function paragraphs({ paragraphs }: Outline, { width }: Page): readonly string[] {
  return paragraphs.flatMap((line) => hanging(INDENT, cleanText(line), width));
}

function choices({ choices }: Outline, { width, styled }: Page): readonly string[] {
  const digits = String(choices.length).length;
  return choices.flatMap(({ label, description }, i) => {
    const number = `${INDENT}${String(i + 1).padStart(digits)}  `;
    const [first = '', ...rest] = hanging(number, `${cleanText(label)} — ${cleanText(description)}`, width);
    return [first.replace(/\d+/u, (digit) => styled(digit, 'bold')), ...rest];
  });
}

function suggestions({ suggestions }: Outline, { width }: Page): readonly string[] {
  if (!suggestions) return [];
  const entries = suggestions.entries.flatMap((entry) => hanging(`${INDENT}${INDENT}`, cleanText(entry), width));
  return [`${INDENT}${suggestions.heading}`, ...entries];
}

function statementLines({ statements, quoteOnly }: Outline, { width, words }: Page): readonly string[] {
  if (quoteOnly) return [];
  return statements.flatMap((noted) => {
    const [first = '', ...rest] = wrapText(
      `${cleanText(noted.statement.text)} ${writeReferenceMarks(noted, words)}`,
      width - 2 * INDENT.length,
    );
    return [`${INDENT}${first}`, ...rest.map((line) => `${INDENT}${INDENT}${line}`)];
  });
}

function statementTable(
  { columns, statements }: Outline,
  { width, styled, words }: Page,
): readonly string[] | undefined {
  if (!columns) return undefined;
  const rows = statements.map((noted) => [
    ...(noted.statement.cells ?? [noted.statement.text]),
    writeReferenceMarks(noted, words),
  ]);
  const laidOut = layOutTable([[...columns, ''], ...rows], { width: width - INDENT.length });
  if (!laidOut) return undefined;
  const [head = [], ...body] = laidOut;
  return [...head.map((line) => styled(line, 'bold')), ...body.flat()].map((line) => `${INDENT}${line}`);
}

function sources({ statements }: Outline, page: Page): readonly string[] {
  const notes = notesOf(statements);
  const mark = ' '.repeat(`[${notes.length}] `.length);
  return notes.flatMap((note) => source(note, mark, page));
}

function source({ number, citation }: Footnote, indent: string, { width, styled, words }: Page): readonly string[] {
  const quote = hanging(indent, `“${quotePassage(citation, WHOLE)}”`, width);
  const origin = hanging(
    indent,
    `— ${cleanText(citation.title)}${words.comma}${cleanText(describeSource(citation, words))}`,
    width,
  );
  const url = citation.url === undefined ? [] : [`${indent}${cleanText(citation.url)}`];
  const numbered = quote.map((line, i) =>
    i === 0 ? `[${number}]`.padEnd(indent.length) + line.slice(indent.length) : line,
  );
  return [...marked(numbered, styled), ...[...origin, ...url].map((line) => styled(line, 'dim'))];
}

/** Marks can reach over the end of a line; each line carries its own, so that an indent is never styled. */
function marked(lines: readonly string[], styled: Page['styled']): readonly string[] {
  let open = false;
  return lines.map((line) =>
    line
      .split(/([\ue000\ue001])/u)
      .map((piece) => {
        if (piece === CITED.start || piece === CITED.end) open = piece === CITED.start;
        const text = piece.replace(/[\ue000\ue001]/gu, '');
        return open ? text.replace(/\S.*/u, (words) => styled(words, 'bold')) : text;
      })
      .join(''),
  );
}

/** Wraps text behind a lead; the lines after the first stand under it. */
function hanging(lead: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(widthOf(lead));
  return wrapText(text, width - indent.length).map((line, i) => (i === 0 ? lead : indent) + line);
}
