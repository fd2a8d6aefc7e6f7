import type { IsName } from './maskUtterance.ts';

const LONGEST = 5;

/** Sets the "s" of a known name apart where its apostrophe was left out: "marnovas profit" is "marnova 's profit". */
export function apartPossessives(plain: string, isName: IsName): string {
  const words = plain.split(' ');
  return words.flatMap((word, at) => (isPossessive(words, at, isName) ? [word.slice(0, -1), "'s"] : [word])).join(' ');
}

/** Something must follow that can be owned; a name that ends in "s" itself is left whole. */
function isPossessive(words: readonly string[], at: number, isName: IsName): boolean {
  const word = words[at] ?? '';
  if (!/\p{L}{2}s$/u.test(word) || at + 1 >= words.length || words[at + 1] === "'s") return false;
  for (let count = Math.min(LONGEST, at + 1); count > 0; count--) {
    const name = words.slice(at + 1 - count, at + 1).join(' ');
    if (isName(name)) return false;
    if (isName(name.slice(0, -1))) return true;
  }
  return false;
}
