/** "UNDP" for "United Nations Development Programme", "BoG" for "Bank of Ghana": the initials in their order. */
export function isAcronymOf(short: string, full: string): boolean {
  if (!/^\p{Lu}[\p{L}.&]{1,7}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return false;
  const words = full.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  const letters = short.replace(/[.&]/gu, '').toLowerCase();
  const initialsOf = (kept: readonly string[]) => kept.map((word) => word[0]?.toLowerCase()).join('');
  return initialsOf(words) === letters || initialsOf(words.filter((word) => /^\p{Lu}/u.test(word))) === letters;
}
