import type { Answer } from '#model/answer.ts';
import type { Language } from '#model/serverState.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { layOutTable } from '#present/text/layOutTable.ts';
import { widthOf } from '#present/text/widthOf.ts';
import { wrapText } from '#present/text/wrapText.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { cellsOf, type Footnote, notesOf, writeReferenceMarks } from './numberFootnotes.ts';
import { type Outline, outlineAnswer } from './outlineAnswer.ts';
import { CITED_MARKS, describeSource, quotePassage } from './quotePassage.ts';

export type TerminalOptions = {
  /** Columns of the terminal; 80 if it is not known. */
  readonly width?: number;
  readonly colour?: boolean;
  /** Of Footnote's own words; English if it is absent. */
  readonly language?: Language;
};

type Style = 'bold' | 'dim';
type TerminalPage = {
  readonly width: number;
  readonly styled: (text: string, style: Style) => string;
  readonly words: Phrases;
};

const STYLE_CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = { bold: [1, 22], dim: [2, 22] };
const NARROWEST_PAGE = 24;
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST_PAGE = 100;
const INDENT = '  ';
const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** An answer as lines for a terminal or a pipe, without a line break at the end. */
export function renderForTerminal(answer: Answer, options: TerminalOptions = {}): string {
  const { width = 80, colour = false, language = 'en' } = options;
  const styled = (text: string, style: Style) =>
    colour ? `\u001b[${STYLE_CODES[style][0]}m${text}\u001b[${STYLE_CODES[style][1]}m` : text;
  const page = { width: Math.min(Math.max(width, NARROWEST_PAGE), WIDEST_PAGE), styled, words: phrasesOf(language) };
  const parts = outlineAnswer(answer, page.words);
  return [
    renderTitle(parts, page),
    renderParagraphs(parts, page),
    renderChoices(parts, page),
    renderSuggestions(parts, page),
    renderTable(parts, page) ?? renderLines(parts, page),
    renderFootnotes(parts, page),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function renderTitle({ title }: Outline, { width, styled }: TerminalPage): readonly string[] {
  return wrapText(cleanText(title), width).map((line) => styled(line, 'bold'));
}

function renderParagraphs({ paragraphs }: Outline, { width }: TerminalPage): readonly string[] {
  return paragraphs.flatMap((line) => hangIndent(INDENT, cleanText(line), width));
}

function renderChoices({ choices }: Outline, { width, styled }: TerminalPage): readonly string[] {
  const digits = String(choices.length).length;
  return choices.flatMap(({ label, description }, i) => {
    const number = `${INDENT}${String(i + 1).padStart(digits)}  `;
    const [first = '', ...rest] = hangIndent(number, `${cleanText(label)} — ${cleanText(description)}`, width);
    return [first.replace(/\d+/u, (digit) => styled(digit, 'bold')), ...rest];
  });
}

function renderSuggestions({ suggestions }: Outline, { width }: TerminalPage): readonly string[] {
  if (!suggestions) return [];
  const entries = suggestions.entries.flatMap((entry) => hangIndent(`${INDENT}${INDENT}`, cleanText(entry), width));
  return [`${INDENT}${suggestions.heading}`, ...entries];
}

function renderLines({ statements, quoteOnly }: Outline, { width, words }: TerminalPage): readonly string[] {
  if (quoteOnly) return [];
  return statements.flatMap((noted) => {
    const [first = '', ...rest] = wrapText(
      `${cleanText(noted.statement.text)} ${writeReferenceMarks(noted, words)}`,
      width - 2 * INDENT.length,
    );
    return [`${INDENT}${first}`, ...rest.map((line) => `${INDENT}${INDENT}${line}`)];
  });
}

function renderTable(
  { columns, statements }: Outline,
  { width, styled, words }: TerminalPage,
): readonly string[] | undefined {
  if (!columns) return undefined;
  const rows = statements.map((noted) => cellsOf(noted, words));
  const laidOut = layOutTable([[...columns, ''], ...rows], { width: width - INDENT.length });
  if (!laidOut) return undefined;
  const [head = [], ...body] = laidOut;
  return [...head.map((line) => styled(line, 'bold')), ...body.flat()].map((line) => `${INDENT}${line}`);
}

function renderFootnotes({ statements }: Outline, page: TerminalPage): readonly string[] {
  const notes = notesOf(statements);
  const mark = ' '.repeat(`[${notes.length}] `.length);
  return notes.flatMap((note) => renderFootnote(note, mark, page));
}

function renderFootnote({ number, citation }: Footnote, indent: string, page: TerminalPage): readonly string[] {
  const { width, styled, words } = page;
  const quote = hangIndent(indent, `“${quotePassage(citation, UNLIMITED)}”`, width);
  const source = `— ${cleanText(citation.title)}${words.comma}${cleanText(describeSource(citation, words))}`;
  const origin = hangIndent(indent, source, width);
  const url = citation.url === undefined ? [] : [`${indent}${cleanText(citation.url)}`];
  const numbered = quote.map((line, i) =>
    i === 0 ? `[${number}]`.padEnd(indent.length) + line.slice(indent.length) : line,
  );
  return [...styleCitedWords(numbered, styled), ...[...origin, ...url].map((line) => styled(line, 'dim'))];
}

/** Marks can reach over the end of a line; each line carries its own, so that an indent is never styled. */
function styleCitedWords(lines: readonly string[], styled: TerminalPage['styled']): readonly string[] {
  let open = false;
  return lines.map((line) =>
    line
      .split(/([\ue000\ue001])/u)
      .map((piece) => {
        if (piece === CITED_MARKS.start || piece === CITED_MARKS.end) open = piece === CITED_MARKS.start;
        const text = piece.replace(/[\ue000\ue001]/gu, '');
        return open ? text.replace(/\S.*/u, (words) => styled(words, 'bold')) : text;
      })
      .join(''),
  );
}

/** Wraps text behind a lead; the lines after the first stand under it. */
function hangIndent(lead: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(widthOf(lead));
  return wrapText(text, width - indent.length).map((line, i) => (i === 0 ? lead : indent) + line);
}
