import type { Token } from '#model/token.ts';
import type { Quotation } from './quotations.ts';

/** Whether a quotation ends like a sentence or a clause, so that it can stand alone as what is said. */
export function isFull(tokens: readonly Token[], { tokens: { start, end }, closed }: Quotation): boolean {
  if (!closed) return true;
  let last = end - 1;
  while (last > start && /^["”’'»]$/.test(tokens[last]?.text ?? '')) last--;
  return /[,.?!…—]$/.test(tokens[last]?.text ?? '');
}
