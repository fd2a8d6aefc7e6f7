import type { PassageView } from '#search/candidates/viewPassage.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';

/** What a passage looks like, whatever the question. */
export function measureShape(_: WeighedQuestion, { words, text }: PassageView): PassageSigns {
  return {
    length: Math.log(1 + words.length),
    short: words.length < 6 ? 1 : 0,
    asks: /\?["”’']?\s*$/.test(text) ? 1 : 0,
  };
}
