import type { Phrases } from '#lexicon/phrases/phrases.ts';
import type { Answer, Candidate, Statement } from '#model/answer.ts';
import { choicesText } from './choices.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { linesWithin } from './linesWithin.ts';
import { type Outline, outline } from './outline.ts';
import { type AnswerPage, pages } from './pages.ts';

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

const LIMITS = { title: 200, paragraph: 400, suggestion: 120, prose: 3_000 } as const;

/** Deals an answer out to pages and gives one of them; the last where there are fewer. */
export function answerPage(answer: Answer, wanted: number, words: Phrases): ShownPage {
  const parts = outline(answer, words);
  const { statements, columns, quoteOnly, choices } = parts;
  const above = [heading(parts), prose(parts, words), choicesText(choices, words)].filter((text) => text !== '');
  const all = pages(statements, { columns, quoteOnly, taken: above.join('').length, words });
  const page = Math.max(0, Math.min(wanted, all.length - 1));
  const shown = all[page] ?? { block: '', sources: [], statements: [] };
  return { ...shown, page, count: all.length, above, choices };
}

function heading({ title }: Outline): string {
  return `### ${escapeMarkdown(title, LIMITS.title)}`;
}

function prose({ paragraphs, suggestions }: Outline, words: Phrases): string {
  const entries = suggestions?.entries.map((entry) => `- ${escapeMarkdown(entry, LIMITS.suggestion)}`) ?? [];
  const lines = [
    ...paragraphs.map((line) => escapeMarkdown(line, LIMITS.paragraph)),
    ...(suggestions ? [suggestions.heading, ...entries] : []),
  ];
  return linesWithin(lines, LIMITS.prose, words);
}
