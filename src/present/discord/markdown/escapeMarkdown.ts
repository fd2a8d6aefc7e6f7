import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';

/** All that Discord reads as markup, a mention, an emoji, a timestamp or an address of its own. */
const MARKUP = /[\\*_~|`<>[\]()#@]|:(?=\S)/gu;
const LIST_AT_START = /^(?:[-+]|\d+(?=[.)]))/u;
const MENTION_OF_MANY = /@(?=everyone|here)/giu;

/**
 * Foreign text as Discord Markdown that shows exactly its words on one line, in at most `limit` UTF-16 units:
 * cleaned, escaped, and shortened at a word if it is longer.
 */
export function escapeMarkdown(text: string, limit: number): string {
  const line = cleanText(text);
  return shrinkToFit(limit, (kept) => escapeLine(shortenText(line, kept)));
}

/**
 * Escapes a clean line of any length. A backslash does not stop a mention of everyone, so that one gets a blank
 * without width.
 */
export function escapeLine(line: string): string {
  const escaped = line.replace(MENTION_OF_MANY, '@\u200b').replace(MARKUP, '\\$&');
  return escaped.replace(LIST_AT_START, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/**
 * Makes text with less and less content until it fits: escaping makes text longer, by how much is only known once it
 * is done. `make` gets the UTF-16 units to keep and must return something within `limit` for 0 of them.
 */
export function shrinkToFit(limit: number, make: (kept: number) => string): string {
  for (let kept = limit; kept > 0; kept -= 1 + Math.ceil(kept / 8)) {
    const text = make(kept);
    if (text.length <= limit) return text;
  }
  return make(0);
}
