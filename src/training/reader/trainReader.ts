import { writeFileSync } from 'node:fs';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import { mixNumbers } from '#search/reader/hashing.ts';
import { packWeights } from '#search/reader/readerWeights.ts';
import { shuffleNumbers } from '#training/names/shuffleNumbers.ts';
import type { MarkedQuestion } from './collectTexts.ts';
import { createSpanLearner } from './learnSpans.ts';
import { listWindows } from './listWindows.ts';

/** The questions are gone through so often. */
const ROUNDS = 3;

/** `footnote train-reader`: learns which words answer a question, and writes the weights. The same input gives the same bytes. */
export function trainReader(index: PassageIndex, questions: readonly MarkedQuestion[], out: string): void {
  const chance = createChance();
  const { weights, learn } = createSpanLearner(chance);
  for (let round = 1; round <= ROUNDS; round++) {
    let [sum, count] = [0, 0];
    for (const at of shuffleNumbers(questions.length, round)) {
      const question = questions[at];
      const loss = question && learn(listWindows(index, question, chance));
      if (loss === undefined) continue;
      sum += loss;
      count++;
    }
    console.error(`round ${round}: loss ${(sum / count).toFixed(3)} over ${count} questions`);
  }
  writeFileSync(out, packWeights(weights));
}

/** Numbers from 0 to 1, the same in every run. */
function createChance(): () => number {
  let drawn = 0;
  return () => (mixNumbers(++drawn, 1) >>> 0) / 2 ** 32;
}
