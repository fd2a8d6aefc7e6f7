/** How a word is written. Those from `capitalised` to `abbreviated` can begin a name. */
export type WordShape = number;

const SHAPES = [
  'lower',
  'capitalised', // Nairobi
  'allCapitals', // UNICEF
  'letter', // A
  'initial', // J.
  'mixed', // McDonald, BoG
  'dotted', // U.S.
  'abbreviated', // Inc.
  'digits',
  'digitsAndLetters',
  'possessive', // ’s
  'hyphen',
  'mark',
  'other',
] as const;

const PATTERNS: readonly (readonly [(typeof SHAPES)[number], RegExp])[] = [
  ['lower', /^\p{Ll}[\p{Ll}'’]*$/u],
  ['capitalised', /^\p{Lu}[\p{Ll}'’]+$/u],
  ['allCapitals', /^\p{Lu}{2,}s?$/u],
  ['letter', /^\p{Lu}$/u],
  ['initial', /^\p{Lu}\.$/u],
  ['dotted', /^(?:\p{Lu}\.){2,}$/u],
  ['abbreviated', /^\p{Lu}[\p{L}]+\.$/u],
  ['digits', /^[\d.,]*\d[\d.,]*$/u],
  ['possessive', /^['’‘`]s?$/u],
  ['hyphen', /^[-‐‑–—/]+$/u],
  ['mark', /^[^\p{L}\d]+$/u],
  ['mixed', /^\p{L}*\p{Lu}[\p{L}\d'’.]*$/u],
  ['digitsAndLetters', /\d/u],
];

export function readShape(text: string): WordShape {
  return toShape(PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other');
}

export function toShape(name: (typeof SHAPES)[number]): WordShape {
  return SHAPES.indexOf(name);
}

/** Whether a word so written can begin a name. */
export function isCapitalShape(shape: WordShape): boolean {
  return shape >= 1 && shape <= 7;
}
