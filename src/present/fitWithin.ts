/**
 * Makes text with less and less content until it fits: escaping makes text longer, by how much is only known once it
 * is done. `make` gets the UTF-16 units to keep and must return something within `limit` for 0 of them.
 */
export function fitWithin(limit: number, make: (kept: number) => string): string {
  for (let kept = limit; kept > 0; kept -= 1 + Math.ceil(kept / 8)) {
    const text = make(kept);
    if (text.length <= limit) return text;
  }
  return make(0);
}
