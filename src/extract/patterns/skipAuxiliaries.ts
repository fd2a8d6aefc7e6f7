import type { LineUnit } from './line.ts';

/** From a predicate to the left over "has also been", "may not", "would later": the index of the unit before them. */
export function skipAuxiliaries(units: readonly LineUnit[], from: number): number {
  let at = from;
  while (at >= 0 && isAuxiliary(units[at])) at--;
  return at;
}

/** From a name to the right over "also", "later": the index of the unit behind them. */
export function skipAdverbs(units: readonly LineUnit[], from: number): number {
  let at = from;
  while (units[at] && !units[at]?.mention && units[at]?.token?.pos === 'ADV') at++;
  return at;
}

function isAuxiliary(unit: LineUnit | undefined): boolean {
  const token = unit?.mention || unit?.moment ? undefined : unit?.token;
  if (!token) return unit?.moment !== undefined;
  return /^(?:ADV|AUX)$/.test(token.pos) || AUXILIARY_WORDS.test(token.lower);
}

const AUXILIARY_WORDS = /^(?:has|have|had|was|were|is|been|be|both|also|all|not|never|himself|herself|who)$/;
