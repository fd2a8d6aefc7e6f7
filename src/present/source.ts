import type { Phrases } from '#lexicon/phrases/phrases.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { Footnote } from './footnotes.ts';
import { linkedTitle } from './linkedTitle.ts';
import { markedQuote } from './markedQuote.ts';
import { sourceLine } from './sourceLine.ts';

/** Together they keep three sources, a title and a line within one message; see `pages`. */
const LIMITS = { origin: 150, quote: 450 } as const;

/** One entry of the sources block as Discord Markdown: title with link, the quoted passage, where it is from. */
export function source({ number, citation }: Footnote, words: Phrases): string {
  return [
    `**[${number}]** ${linkedTitle(citation)}`,
    `> “${markedQuote(citation, LIMITS.quote)}”`,
    `-# ${escapeMarkdown(sourceLine(citation, words), LIMITS.origin)}`,
  ].join('\n');
}
