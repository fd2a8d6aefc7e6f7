import { widthOf } from '#present/text/widthOf.ts';

/** Columns of a line on a phone 390 pixels wide, by what the line begins with; measured, and rather too few than too many. */
const COLUMNS: readonly (readonly [begin: RegExp, columns: number])[] = [
  [/^### /u, 36],
  [/^-# /u, 52],
  [/^(?:> |- )/u, 40],
  [/^/u, 43],
];

/** About how many lines Discord Markdown takes on a phone. The addresses of links and the signs of markup take no room. */
export function countPhoneLines(markdown: string): number {
  if (markdown === '') return 0;
  return markdown.split('\n').reduce((sum, line) => {
    const [begin = /^/u, columns = 1] = COLUMNS.find(([one]) => one.test(line)) ?? [];
    const seen = line
      .replace(begin, '')
      .replace(/\]\(<[^>]*>\)/gu, ']')
      .replace(/\*\*|\\(?=.)/gu, '');
    return sum + Math.max(1, Math.ceil(widthOf(seen) / columns));
  }, 0);
}
