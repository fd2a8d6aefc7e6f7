import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { addressOf, linkTitle } from '#present/discord/markdown/linkTitle.ts';
import { emphasise, quoteBriefly } from '#present/discord/markdown/quoteInMarkdown.ts';
import type { NotedStatement } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import type { AnswerLine, LineOptions } from './answerLine.ts';
import { gatherAttendees } from './gatherAttendees.ts';
import { headByRelation } from './headByRelation.ts';
import { layOutRows, layOutSides } from './layOutRows.ts';

const LONGEST = { statement: 500, title: 90, origin: 160, quote: 90 } as const;
/** What stands between the title of an article and what else is said of it. */
const BEHIND_TITLE = ' · ';

/** The lines of an answer. What would be a table on paper is a list: a phone shows some 32 letters of equal width. */
export function layOutLines(statements: readonly NotedStatement[], options: LineOptions): readonly AnswerLine[] {
  const { words } = options;
  const passages = statements.filter((noted) => tellsPassages(noted, words));
  const facts = statements.filter((noted) => !passages.includes(noted));
  const first = passages.length > 0 && statements[0] === passages[0];
  const told = layOutFacts(facts, options);
  const behind = passages.map(layOutPassages);
  return first ? [...behind, ...told] : [...told, ...behind];
}

/** Whether a statement only leads to its passages, which say what no fact does. */
export function tellsPassages({ statement }: NotedStatement, { answer }: Phrases): boolean {
  return statement.text === answer.inArticles;
}

function layOutFacts(facts: readonly NotedStatement[], options: LineOptions): readonly AnswerLine[] {
  const { columns, sides, byRelation, words, short } = options;
  if (columns && sides) return layOutSides(facts, columns, words);
  if (columns) return layOutRows(facts, { ...options, columns });
  const headings = byRelation ? headByRelation(facts, words) : [];
  return gatherAttendees(
    facts.map((noted, i) => ({ noted, heading: headings[i] })),
    words,
  ).map((entry) => {
    if ('line' in entry) return entry.line;
    const { noted, heading } = entry;
    if (isArticle(noted)) return layOutArticle(noted, options);
    const line = layOutLine(heading?.text ?? noted.statement.text, noted, {
      words,
      short: noted === facts[0] ? short : undefined,
    });
    return heading ? { ...line, heading: `**${heading.title}**` } : line;
  });
}

function layOutPassages(noted: NotedStatement): AnswerLine {
  const heading = `**${escapeMarkdown(noted.statement.text, LONGEST.statement)}**`;
  return { write: (marksOf) => `${heading} ${marksOf(noted)}`, noted: [noted] };
}

function layOutLine(
  words: string,
  noted: NotedStatement,
  { short, words: phrases }: { readonly short: string | undefined; readonly words: Phrases },
): AnswerLine {
  const told = leaveOutTitle(words, noted, phrases);
  const text = short ? emphasise(told, short, LONGEST.statement) : escapeMarkdown(told, LONGEST.statement);
  return { write: (marksOf) => `- ${text} ${marksOf(noted)}`, noted: [noted] };
}

/** "On the headline" says nothing beside a source that has that title. */
function leaveOutTitle(text: string, { notes }: NotedStatement, { aside, comma, line }: Phrases): string {
  const titles = new Set(notes.map(({ citation }) => citation.title));
  return [...titles].reduce((left, title) => {
    const on = line.on(title);
    return left.replace(aside(on), () => '').replace(comma + on, () => '');
  }, text);
}

/** Whether a statement is an article: its title, and where it is from. */
function isArticle({ statement: { text }, notes: [note, ...others] }: NotedStatement): boolean {
  if (!note || others.length > 0 || !addressOf(note.citation)) return false;
  return text.startsWith(note.citation.title + BEHIND_TITLE) && (note.citation.factIds ?? []).length === 0;
}

function layOutArticle(noted: NotedStatement, { quotesArticles }: LineOptions): AnswerLine {
  const { statement, notes } = noted;
  const [{ number, citation }] = notes as typeof notes & readonly [NonNullable<(typeof notes)[0]>];
  const origin = escapeMarkdown(statement.text.slice((citation.title + BEHIND_TITLE).length), LONGEST.origin);
  const lines = [
    `- **${number}** ${linkTitle(citation, LONGEST.title)}`,
    `-# ${origin}`,
    ...(quotesArticles ? [`> “${quoteBriefly(citation, LONGEST.quote)}”`] : []),
  ];
  return { write: () => lines.join('\n'), noted: [noted], isArticle: true };
}
