/** A word of a text as search compares it, with its half-open offsets in the text. */
export type SearchWord = {
  /** Lower case, without diacritics, a closing 's and the commas of numbers. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
};

const WORD =
  /\p{Script=Han}|\d+(?:[.,]\d+)*\p{L}*|(?:\p{L}\.){2,}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’](?!s\b)\p{L}+)?/gu;

/** The words of a text in their order. Hyphens part words; a Chinese character is a word of its own. */
export function searchWords(text: string): SearchWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    form: formOf(written),
    start: index,
    end: index + written.length,
  }));
}

function formOf(written: string): string {
  const lower = written.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  if (/^\d/.test(lower)) return lower.replaceAll(',', '');
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replaceAll('’', "'");
}
