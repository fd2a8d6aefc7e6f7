import type { TaggedName } from '../taggedName.ts';

/** By token: 1 where it is part of a name. */
export function takenTokens(names: readonly TaggedName[], size: number): Uint8Array {
  const taken = new Uint8Array(size);
  for (const { start, end } of names) taken.fill(1, start, end);
  return taken;
}
