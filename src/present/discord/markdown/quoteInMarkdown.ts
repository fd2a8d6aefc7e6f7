import type { Citation } from '#model/answer.ts';
import { CITED_MARKS, quotePassage } from '#present/quotePassage.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';
import { escapeLine, shrinkToFit } from './escapeMarkdown.ts';

/** Bold letters stand out among others; if there are hardly any others, they mark nothing. */
const MOST_BOLD = 0.6;
const CITED_WORDS = new RegExp(`${CITED_MARKS.start}([^${CITED_MARKS.end}]*)${CITED_MARKS.end}`, 'gu');

/** The cited passage as one line of Discord Markdown within `limit` UTF-16 units, the cited words in bold. */
export function quoteInMarkdown(citation: Citation, limit: number): string {
  return shrinkToFit(limit, (kept) => toBold(escapeLine(quotePassage(citation, kept))));
}

/** A stretch of the passage around the cited words, which are bold if they are not nearly all of it. */
export function quoteBriefly(citation: Citation, limit: number): string {
  return shrinkToFit(limit, (kept) => {
    const quote = quotePassage(citation, kept);
    const cited = [...quote.matchAll(CITED_WORDS)].reduce((sum, [, words = '']) => sum + words.length, 0);
    return cited > MOST_BOLD * quote.length ? escapeLine(dropMarks(quote)) : toBold(escapeLine(quote));
  });
}

/** A line with some of its words in bold, those that come first if they come more than once, within `limit` UTF-16 units. */
export function emphasise(line: string, words: string, limit: number): string {
  const [clean, wanted] = [cleanText(line), cleanText(words)];
  return shrinkToFit(limit, (kept) => {
    const shown = shortenText(clean, kept);
    const at = shown.indexOf(wanted);
    if (at < 0) return escapeLine(shown);
    const end = at + wanted.length;
    const marked = CITED_MARKS.start + wanted + CITED_MARKS.end;
    return toBold(escapeLine(shown.slice(0, at) + marked + shown.slice(end)));
  });
}

/** A stretch of the passage without any markup, for a menu. */
export function quotePlainly(citation: Citation, limit: number): string {
  return shrinkToFit(limit, (kept) => dropMarks(quotePassage(citation, kept)));
}

function dropMarks(quote: string): string {
  return quote.replaceAll(CITED_MARKS.start, '').replaceAll(CITED_MARKS.end, '');
}

function toBold(text: string): string {
  return text.replaceAll(CITED_MARKS.start, '**').replaceAll(CITED_MARKS.end, '**');
}
