import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import type { NotedStatement } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import type { AnswerLine, LineOptions } from './answerLine.ts';
import { layOutRows, layOutSides } from './layOutRows.ts';

const LONGEST_STATEMENT = 500;

/** The lines of an answer. What would be a table on paper is a list: a phone shows some 32 letters of equal width. */
export function layOutLines(statements: readonly NotedStatement[], options: LineOptions): readonly AnswerLine[] {
  const { columns, sides, words } = options;
  const passages = statements.filter((noted) => tellsPassages(noted, words));
  const facts = statements.filter((noted) => !passages.includes(noted));
  const first = passages.length > 0 && statements[0] === passages[0];
  const told = columns
    ? sides
      ? layOutSides(facts, columns, words)
      : layOutRows(facts, { ...options, columns })
    : facts.map(layOutLine);
  const behind = passages.map(layOutPassages);
  return first ? [...behind, ...told] : [...told, ...behind];
}

/** Whether a statement only leads to its passages, which say what no fact does. */
export function tellsPassages({ statement }: NotedStatement, { answer }: Phrases): boolean {
  return statement.text === answer.inArticles;
}

function layOutPassages(noted: NotedStatement): AnswerLine {
  const heading = `**${escapeMarkdown(noted.statement.text, LONGEST_STATEMENT)}**`;
  return { write: (marksOf) => `${heading} ${marksOf(noted)}`, noted: [noted] };
}

function layOutLine(noted: NotedStatement): AnswerLine {
  const text = `- ${escapeMarkdown(noted.statement.text, LONGEST_STATEMENT)}`;
  return { write: (marksOf) => `${text} ${marksOf(noted)}`, noted: [noted] };
}
