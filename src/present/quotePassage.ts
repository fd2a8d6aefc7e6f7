import type { Citation } from '#model/answer.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** Stand around the cited words until a renderer writes its own marks; cleaned text never holds them. */
export const CITED_MARKS = { start: '\ue000', end: '\ue001' } as const;
const ANY_CITED_MARK = /[\ue000\ue001]/gu;
/** How much is kept in front of the cited words if the passage is too long to be shown whole. */
const KEPT_BEFORE = 40;

/** The cited passage as one clean line of at most `limit` UTF-16 units, marks not counted, cited words in `CITED_MARKS` marks. */
export function quotePassage(citation: Citation, limit: number): string {
  const marked = tidySpaces(withMarks(citation));
  const whole = marked.replace(ANY_CITED_MARK, '').length <= limit;
  return whole ? marked : closeMark(shortenText(startAtCitedWords(marked, limit), limit));
}

function withMarks({ text, span, highlights }: Citation): string {
  const bounds = highlights
    .map(({ start, end }) => [start - span.start, end - span.start] as const)
    .filter(([start, end]) => start >= 0 && end <= text.length && start < end)
    .sort(([a], [b]) => a - b);
  let at = 0;
  let result = '';
  for (const [start, end] of bounds) {
    if (start < at) continue;
    result += `${cleanPiece(text.slice(at, start))}${CITED_MARKS.start}${cleanPiece(text.slice(start, end))}${CITED_MARKS.end}`;
    at = end;
  }
  return result + cleanPiece(text.slice(at));
}

/** Cleans a piece without losing the blanks at its ends, which part it from its neighbours. */
function cleanPiece(piece: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(piece) ?? [];
  return inner === '' ? before.slice(0, 1) && ' ' : `${before && ' '}${cleanText(inner)}${after && ' '}`;
}

function tidySpaces(text: string): string {
  return text.replace(/ +/gu, ' ').trim();
}

function startAtCitedWords(marked: string, limit: number): string {
  const first = marked.indexOf(CITED_MARKS.start);
  if (first < limit / 2) return marked;
  const blank = marked.lastIndexOf(' ', first - Math.min(KEPT_BEFORE, limit / 4));
  return blank < 0 ? marked : `…${marked.slice(blank)}`;
}

function closeMark(text: string): string {
  return text.lastIndexOf(CITED_MARKS.start) > text.lastIndexOf(CITED_MARKS.end)
    ? text.replace(/…?$/u, `${CITED_MARKS.end}$&`)
    : text;
}

/** Who published it, when, and where in it the passage stands: "The Harbour Post, 22 July 2023, paragraph 4". */
export function describeSource({ publisher, publishedOn, paragraph }: Citation, words: Phrases): string {
  const parts = [publisher, publishedOn && words.date(publishedOn), words.answer.paragraph(paragraph)];
  return parts.filter(Boolean).join(words.comma);
}
