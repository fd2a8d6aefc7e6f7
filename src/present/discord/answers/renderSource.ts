import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { linkTitle } from '#present/discord/markdown/linkTitle.ts';
import { quoteInMarkdown } from '#present/discord/markdown/quoteInMarkdown.ts';
import type { Footnote } from '#present/numberFootnotes.ts';
import { describeSource } from '#present/quotePassage.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** Together they keep three sources, a title and a line within one message; see `dealPages`. */
const SOURCE_LIMITS = { origin: 150, quote: 450 } as const;

/** One entry of the sources block as Discord Markdown: title with link, the quoted passage, where it is from. */
export function renderSource({ number, citation }: Footnote, words: Phrases): string {
  return [
    `**[${number}]** ${linkTitle(citation)}`,
    `> “${quoteInMarkdown(citation, SOURCE_LIMITS.quote)}”`,
    `-# ${escapeMarkdown(describeSource(citation, words), SOURCE_LIMITS.origin)}`,
  ].join('\n');
}
