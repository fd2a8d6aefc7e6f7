import type { Citation } from '#model/answer.ts';
import { escapeLine } from './escapeMarkdown.ts';
import { fitWithin } from './fitWithin.ts';
import { MARK, quotation } from './quotation.ts';

/** The cited passage as one line of Discord Markdown within `limit` UTF-16 units, the cited words in bold. */
export function markedQuote(citation: Citation, limit: number): string {
  return fitWithin(limit, (kept) => inBold(escapeLine(quotation(citation, kept))));
}

function inBold(text: string): string {
  return text.replaceAll(MARK.start, '**').replaceAll(MARK.end, '**');
}
