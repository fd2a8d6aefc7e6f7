import { encodeButton } from '#present/discord/codes/buttonCode.ts';
import type { ActionRow } from '#present/discord/components.ts';
import { DISCORD_LIMITS } from '#present/discord/limits.ts';
import { quotePlainly } from '#present/discord/markdown/quoteInMarkdown.ts';
import type { Footnote } from '#present/numberFootnotes.ts';
import { describeSource } from '#present/quotePassage.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** The custom_id of the menu; which passage is chosen stands in the value. */
export const PASSAGES_CODE = 'passages';

/** The passages of a page, to be read in their context; no menu if none of them can be named to Discord. */
export function makePassageMenu(notes: readonly Footnote[], words: Phrases): readonly ActionRow[] {
  const options = notes.flatMap((note) => toOption(note, words)).slice(0, DISCORD_LIMITS.options);
  if (options.length === 0) return [];
  const placeholder = words.buttons.readPassage;
  return [{ type: 1, components: [{ type: 3, custom_id: PASSAGES_CODE, placeholder, options }] }];
}

function toOption({ number, citation }: Footnote, words: Phrases) {
  const { articleId, span, highlights } = citation;
  const value = encodeButton({ kind: 'passage', articleId, span, marked: highlights });
  if (!value) return [];
  const mark = `[${number}] `;
  const label = mark + quotePlainly(citation, DISCORD_LIMITS.option - mark.length);
  return [
    { label, value, description: shortenText(cleanText(describeSource(citation, words)), DISCORD_LIMITS.option) },
  ];
}
