import type { Quantity } from '#model/quantity.ts';

const RESTATED = /^,? (?:or|\() ?(?:about |around |nearly |almost |roughly )?$/;

/** "fell by 40 points, or 2 percent": the second number restates the change of the first. */
export function shareChange(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared: Quantity[] = [];
  for (const quantity of quantities) {
    const above = shared.at(-1);
    const moved = above?.change === 'up' || above?.change === 'down';
    const restates = above && moved && quantity.change === '=' && quantity.unit !== above.unit;
    const gap = restates ? text.slice(above.span.end, quantity.span.start) : '';
    shared.push(restates && RESTATED.test(gap) ? { ...quantity, change: above.change } : quantity);
  }
  return shared;
}
