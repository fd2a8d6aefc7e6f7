import type { CutWord } from '#text/cutWords.ts';

/** What stands between two words. */
export const GAPS = {
  blank: 0,
  quote: 1,
  currency: 2,
  percent: 3,
  bracket: 4,
  comma: 5,
  dash: 6,
  hyphen: 7,
  apostrophe: 8,
  end: 9,
  nothing: 10,
} as const;

const SIGNS: readonly (readonly [written: RegExp, gap: number])[] = [
  [/["“”]/, GAPS.quote],
  [/[$€£¥]/, GAPS.currency],
  [/%/, GAPS.percent],
  [/[()[\]]/, GAPS.bracket],
  [/[,;]/, GAPS.comma],
  [/[–—:]|--| - /, GAPS.dash],
  [/-/, GAPS.hyphen],
  [/['’]/, GAPS.apostrophe],
  [/[.?!]/, GAPS.end],
];

/** What stands before each word of a text, and behind the last: one more than there are words. */
export function readGaps(text: string, words: readonly CutWord[]): Uint8Array {
  const gaps = new Uint8Array(words.length + 1);
  for (let at = 0; at <= words.length; at++) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
    const isOuter = at === 0 || at === words.length;
    const plain = isOuter ? GAPS.end : gap === '' ? GAPS.nothing : GAPS.blank;
    gaps[at] = gap === ' ' ? GAPS.blank : (SIGNS.find(([written]) => written.test(gap))?.[1] ?? plain);
  }
  return gaps;
}
