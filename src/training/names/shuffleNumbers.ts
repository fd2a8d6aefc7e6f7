/** The numbers below `count` in an order that depends on the seed alone. */
export function shuffleNumbers(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let state = (seed * 2654435761) >>> 0 || 1;
  for (let i = count - 1; i > 0; i--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const k = (state >>> 0) % (i + 1);
    const held = order[i] as number;
    order[i] = order[k] as number;
    order[k] = held;
  }
  return order;
}
