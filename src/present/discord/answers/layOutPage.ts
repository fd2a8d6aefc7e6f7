import type { Answer, Candidate, Statement } from '#model/answer.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { fitLines } from '#present/discord/markdown/fitLines.ts';
import { type NotedStatement, numberFootnotes } from '#present/numberFootnotes.ts';
import { type Outline, outlineAnswer } from '#present/outlineAnswer.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { listChoices, makeChoiceMenu } from './choiceMenu.ts';
import { countLines } from './countLines.ts';
import { type AnswerPage, dealPages } from './dealPages.ts';
import { gatherByOwner } from './layOutRows.ts';
import { nearestAsChoices } from './nearestNames.ts';

/** A page of an answer, and what stands on all of its pages. */
export type ShownPage = AnswerPage & {
  /** Counted from 0. */
  readonly page: number;
  readonly count: number;
  /** Title and prose as Discord Markdown. */
  readonly above: readonly string[];
  readonly choices: readonly Candidate[];
  readonly statements: readonly Statement[];
};

/** What is asked for as a list of what somebody has; by what is next due, it would be torn apart. */
const LISTED_BY_OWNER: ReadonlySet<string> = new Set(['targets', 'figures', 'plans']);
const PROFILES: ReadonlySet<string> = new Set(['who', 'org', 'place']);
const PAGE_LIMITS = { title: 200, paragraph: 400, suggestion: 120, prose: 3_000 } as const;

/** Deals an answer out to pages and gives one of them; the last if there are fewer. */
export function layOutPage(answer: Answer, wanted: number, words: Phrases): ShownPage {
  const parts = outlineAnswer(answer, words);
  const { title, columns, quoteOnly, choices } = parts;
  const { intent, slots } = 'request' in answer ? answer.request : {};
  const byOwner = intent !== undefined && LISTED_BY_OWNER.has(intent);
  const statements = byOwner && columns ? orderByOwner(parts.statements, columns, words) : parts.statements;
  const above = [
    writeHeading(parts, countLines(answer, words)),
    writeProse(hasNearestMenu(answer) ? leaveOutSuggestions(parts) : parts, words),
    listChoices(choices, words),
  ].filter((text) => text !== '');
  const all = dealPages(statements, {
    columns,
    sides: intent === 'compare',
    byOwner,
    byRelation: intent !== undefined && PROFILES.has(intent),
    quotesArticles: slots?.topic !== undefined,
    short: answer.kind === 'found' ? answer.short?.text : undefined,
    title,
    quoteOnly,
    above,
    words,
  });
  const page = Math.max(0, Math.min(wanted, all.count - 1));
  return { ...all.write(page), page, count: all.count, above, choices };
}

/** Numbered anew, as footnotes are numbered in the order in which they are read. */
function orderByOwner(
  noted: readonly NotedStatement[],
  columns: readonly string[],
  words: Phrases,
): readonly NotedStatement[] {
  return numberFootnotes(
    gatherByOwner(
      noted.map(({ statement }) => statement),
      columns,
      words,
    ),
  );
}

function writeHeading({ title }: Outline, counts: string): string {
  const heading = `### ${escapeMarkdown(title, PAGE_LIMITS.title)}`;
  return counts === '' ? heading : `${heading}\n-# ${counts}`;
}

/** The nearest names stand in a menu, unless they are too long for one. */
function hasNearestMenu(answer: Answer): boolean {
  return makeChoiceMenu(nearestAsChoices(answer), '').length > 0;
}

function leaveOutSuggestions({ suggestions: _suggestions, ...parts }: Outline): Outline {
  return parts;
}

function writeProse({ paragraphs, suggestions }: Outline, words: Phrases): string {
  const entries = suggestions?.entries.map((entry) => `- ${escapeMarkdown(entry, PAGE_LIMITS.suggestion)}`) ?? [];
  const lines = [
    ...paragraphs.map((line) => escapeMarkdown(line, PAGE_LIMITS.paragraph)),
    ...(suggestions ? [suggestions.heading, ...entries] : []),
  ];
  return fitLines(lines, PAGE_LIMITS.prose, words);
}
