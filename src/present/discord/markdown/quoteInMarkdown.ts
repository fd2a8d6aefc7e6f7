import type { Citation } from '#model/answer.ts';
import { CITED_MARKS, quotePassage } from '#present/quotePassage.ts';
import { escapeLine, shrinkToFit } from './escapeMarkdown.ts';

/** The cited passage as one line of Discord Markdown within `limit` UTF-16 units, the cited words in bold. */
export function quoteInMarkdown(citation: Citation, limit: number): string {
  return shrinkToFit(limit, (kept) => toBold(escapeLine(quotePassage(citation, kept))));
}

function toBold(text: string): string {
  return text.replaceAll(CITED_MARKS.start, '**').replaceAll(CITED_MARKS.end, '**');
}
