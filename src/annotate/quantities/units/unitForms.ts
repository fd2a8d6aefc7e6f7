import { CURRENCIES } from '#lexicon/numbers/currencies.ts';
import { UNITS } from '#lexicon/numbers/units.ts';

export type UnitForms = {
  /** By the form in lower case, singular and plural. */
  readonly words: ReadonlyMap<string, string>;
  /** By the form exactly as written. */
  readonly symbols: ReadonlyMap<string, string>;
  /** Signs that stand before a number. */
  readonly signs: ReadonlyMap<string, string>;
  readonly currencyNames: ReadonlySet<string>;
};

const ALL_UNITS = [...UNITS, ...CURRENCIES];
const CURRENCY_SIGNS = CURRENCIES.flatMap(({ name, symbols }) => symbols.map((form) => [form, name] as const));

/** Units and currencies by the forms they are written in. */
export const UNIT_FORMS: UnitForms = {
  words: new Map(
    ALL_UNITS.flatMap(({ name, words }) => words.flatMap(withPlural).map((form) => [form, name] as const)),
  ),
  symbols: new Map(ALL_UNITS.flatMap(({ name, symbols }) => symbols.map((form) => [form, name] as const))),
  signs: new Map(CURRENCY_SIGNS.filter(([sign]) => sign !== 'p')),
  currencyNames: new Set(CURRENCIES.map(({ name }) => name)),
};

function withPlural(word: string): string[] {
  return /[a-z]$/.test(word) && !/(?:feet|inches|ies|s)$/.test(word) ? [word, `${word}s`] : [word];
}
