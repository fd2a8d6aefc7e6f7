import type { Answer, Candidate, Statement } from '#model/answer.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { fitLines } from '#present/discord/markdown/fitLines.ts';
import { type Outline, outlineAnswer } from '#present/outlineAnswer.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { listChoices } from './choiceMenu.ts';
import { type AnswerPage, dealPages } from './dealPages.ts';

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

const PAGE_LIMITS = { title: 200, paragraph: 400, suggestion: 120, prose: 3_000 } as const;

/** Deals an answer out to pages and gives one of them; the last if there are fewer. */
export function layOutPage(answer: Answer, wanted: number, words: Phrases): ShownPage {
  const parts = outlineAnswer(answer, words);
  const { statements, columns, quoteOnly, choices } = parts;
  const above = [writeHeading(parts), writeProse(parts, words), listChoices(choices, words)].filter(
    (text) => text !== '',
  );
  const all = dealPages(statements, { columns, quoteOnly, taken: above.join('').length, words });
  const page = Math.max(0, Math.min(wanted, all.length - 1));
  const shown = all[page] ?? { block: '', sources: [], statements: [] };
  return { ...shown, page, count: all.length, above, choices };
}

function writeHeading({ title }: Outline): string {
  return `### ${escapeMarkdown(title, PAGE_LIMITS.title)}`;
}

function writeProse({ paragraphs, suggestions }: Outline, words: Phrases): string {
  const entries = suggestions?.entries.map((entry) => `- ${escapeMarkdown(entry, PAGE_LIMITS.suggestion)}`) ?? [];
  const lines = [
    ...paragraphs.map((line) => escapeMarkdown(line, PAGE_LIMITS.paragraph)),
    ...(suggestions ? [suggestions.heading, ...entries] : []),
  ];
  return fitLines(lines, PAGE_LIMITS.prose, words);
}
