/**
 * A pattern over the plain words of a sentence. It must fit its example and must not fit its counter-example: one test
 * runs every row.
 */
export type WordPattern = { readonly pattern: RegExp; readonly example: string; readonly counterExample: string };

/** The patterns of rows, by the names of the rows. */
export function patternsOf<Name extends string>(
  rows: Readonly<Record<Name, WordPattern>>,
): Readonly<Record<Name, RegExp>> {
  const entries = Object.entries<WordPattern>(rows).map(([name, { pattern }]) => [name, pattern]);
  return Object.fromEntries(entries) as Record<Name, RegExp>;
}

/** The source of an expression that fits any of some words. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  return `(?:${lists.flat().join('|')})`;
}
