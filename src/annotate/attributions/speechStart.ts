import { isFull } from './isFull.ts';
import type { Reading } from './reading.ts';

/** Where the last full quotation before a position ends, or `floor`: no speaker reaches back over it. */
export function speechStart({ tokens, quotedBy, quotations }: Reading, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    const quotation = quotations[quotedBy[i] ?? -1];
    if (quotation && isFull(tokens, quotation)) return Math.max(floor, quotation.tokens.end);
  }
  return floor;
}
