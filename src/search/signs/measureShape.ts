import type { PassageView } from '#search/candidates/viewPassage.ts';

/** What a passage looks like, whatever the question. */
export function measureShape({ words, text }: PassageView): Record<string, number> {
  return {
    length: Math.log(1 + words.length),
    short: words.length < 6 ? 1 : 0,
    asks: /\?["”’']?\s*$/.test(text) ? 1 : 0,
  };
}
