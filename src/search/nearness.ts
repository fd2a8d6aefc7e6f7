import type { AskedQuestion } from './askQuestion.ts';
import type { PassageView } from './passageView.ts';

/**
 * How near a place among a passage's words stands to the words of the question, from 0 to 1: each counts by its weight,
 * for less the farther off it is.
 */
export function nearness(at: number, { content, total }: AskedQuestion, { positions }: PassageView): number {
  const near = content.reduce((sum, { weight }, n) => {
    const distances = (positions[n] ?? []).map((position) => Math.abs(position - at));
    return distances.length === 0 ? sum : sum + weight / (1 + Math.min(...distances) / 4);
  }, 0);
  return near / total;
}
