/** A word of a text as it is compared, with its half-open offsets in the text. */
export type CutWord = {
  /** See `foldWord`. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
};

const ANY_WORD =
  /\p{Script=Han}|\d+(?:[.,]\d+)*\p{L}*|(?:\p{L}\.){2,}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’](?!s\b)\p{L}+)?/gu;

/** The same for texts without letters beyond A to Z: most texts, and several times as fast. */
const PLAIN_WORD = /\d+(?:[.,]\d+)*[A-Za-z]*|(?:[A-Za-z]\.){2,}|[A-Za-z]+(?:['’](?!s\b)[A-Za-z]+)?/g;

/** All but ASCII, the no-break space, dashes, quotation marks and the three dots in one. */
const NOT_PLAIN = /[\u0080-\u009f\u00a1-\u200f\u2020-\u2025\u2027-\uffff]/;

/** The words of a text in their order. Hyphens part words; a Chinese character is a word of its own. */
export function cutWords(text: string): CutWord[] {
  return findWrittenWords(text).map(({ 0: written, index: start }) => ({
    form: foldWord(written),
    start,
    end: start + written.length,
  }));
}

/** The words of a text as they are compared. A president-elect is a president to be, and no election. */
export function readWords(text: string): string[] {
  return cutWords(text.replace(/-elect\b/giu, '')).map(({ form }) => form);
}

/** The last word of a name or a title, in lower case. */
export function cutLastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** Words as they are written, without a closing 's, and where they stand. */
export function findWrittenWords(text: string): RegExpExecArray[] {
  return Array.from(text.matchAll(NOT_PLAIN.test(text) ? ANY_WORD : PLAIN_WORD));
}

/** A written word as it is compared: lower case, without diacritics, the full stops of initials and the commas of numbers. */
export function foldWord(written: string): string {
  const lower = written.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  if (/^\d/.test(lower)) return lower.replaceAll(',', '');
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replaceAll('’', "'");
}
