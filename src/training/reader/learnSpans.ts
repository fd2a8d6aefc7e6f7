import { SLOT_COUNT } from '#search/reader/hashing.ts';
import type { ReaderWeights } from '#search/reader/readerWeights.ts';
import { MOST_FEATURES, writeFeatures } from '#search/reader/writeFeatures.ts';
import { compareToRight } from '#training/compareToRight.ts';
import type { AskedWindows, ReadWindow } from './listWindows.ts';

/** Of a passage that answers so many stretches are compared with the right one; of the others less. */
const COMPARED = 200;
const COMPARED_ELSEWHERE = 60;
/** Features are left out at random, so that none is relied upon alone (dropout, Srivastava et al. 2014). */
const LEFT_OUT = 0.4;
const RATE = 0.05;
/** What moves a weight by less is not worth the time. */
const LEAST_PULL = 2e-3;

/** Learns weights from one question at a time, by AdaGrad (Duchi et al. 2011) on a softmax over the stretches of all its passages. */
export function createSpanLearner(chance: () => number) {
  const weights: ReaderWeights = new Float32Array(SLOT_COUNT);
  const squares = new Float32Array(SLOT_COUNT).fill(1);
  return {
    weights,
    /** Learns from a question; gives how unlikely its answer was held to be (0 if it was sure), undefined if no answer is marked. */
    learn: (asked: AskedWindows): number | undefined => {
      const options = drawOptions(asked, chance);
      if (!options.some(({ right }) => right)) return undefined;
      const scores = options.map(({ slots, rarity }) => sumAt(weights, slots) / (1 - LEFT_OUT) + rarity);
      const { pulls, loss } = compareToRight(
        scores,
        options.map(({ right }) => right),
      );
      options.forEach(({ slots }, at) => {
        const pull = pulls[at] ?? 0;
        if (Math.abs(pull) >= LEAST_PULL) moveWeights(slots, pull, { weights, squares });
      });
      return loss;
    },
  };
}

type Option = {
  readonly slots: Int32Array;
  readonly right: boolean;
  /** Stands for those that were not drawn. */
  readonly rarity: number;
};

function drawOptions({ keys, windows }: AskedWindows, chance: () => number): Option[] {
  const all = new Int32Array(MOST_FEATURES);
  return windows.flatMap(({ words, spans, right }: ReadWindow) => {
    const share = Math.min(1, (right.includes(true) ? COMPARED : COMPARED_ELSEWHERE) / spans.length);
    return spans.flatMap((span, at): Option[] => {
      const isRight = right[at] === true;
      if (!isRight && chance() > share) return [];
      const slots = all.subarray(0, writeFeatures(all, span, words, keys)).filter(() => chance() >= LEFT_OUT);
      return [{ slots, right: isRight, rarity: isRight ? 0 : -Math.log(share) }];
    });
  });
}

function sumAt(weights: ReaderWeights, slots: Int32Array): number {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return sum;
}

function moveWeights(
  slots: Int32Array,
  pull: number,
  { weights, squares }: { readonly weights: Float32Array; readonly squares: Float32Array },
): void {
  for (const slot of slots) {
    const square = (squares[slot] ?? 0) + pull * pull;
    squares[slot] = square;
    weights[slot] = (weights[slot] ?? 0) - (RATE * pull) / Math.sqrt(square);
  }
}
