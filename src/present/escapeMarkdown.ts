import { cleanText } from './cleanText.ts';
import { fitWithin } from './fitWithin.ts';
import { shorten } from './shorten.ts';

/** All that Discord reads as markup, a mention, an emoji, a timestamp or an address of its own. */
const MARKUP = /[\\*_~|`<>[\]()#@]|:(?=\S)/gu;
const LIST_AT_START = /^(?:[-+]|\d+(?=[.)]))/u;
const MENTION_OF_MANY = /@(?=everyone|here)/giu;

/**
 * Foreign text as Discord Markdown that shows exactly its words on one line, in at most `limit` UTF-16 units:
 * cleaned, escaped, and shortened at a word where it is longer.
 */
export function escapeMarkdown(text: string, limit: number): string {
  const line = cleanText(text);
  return fitWithin(limit, (kept) => escapeLine(shorten(line, kept)));
}

/**
 * Escapes a clean line of any length. A backslash does not stop a mention of everyone, so that one gets a blank
 * without width.
 */
export function escapeLine(line: string): string {
  const escaped = line.replace(MENTION_OF_MANY, '@\u200b').replace(MARKUP, '\\$&');
  return escaped.replace(LIST_AT_START, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
