import { createRequire } from 'node:module';
import { COUNTRY_ADJECTIVES } from '#lexicon/names/countryAdjectives.ts';
import { lazy } from '#model/makeOnce.ts';
import { IRREGULAR_FORMS } from './irregularForms.ts';

const require = createRequire(import.meta.url);

/** Porter's second algorithm ("English" in Snowball, Porter 2001); loaded with the first word, as a start needs none. */
const loadPorter2 = lazy(() => require('wink-porter2-stemmer') as (word: string) => string);

/** A surname, and no form of "how". */
const KEPT_WORD = 'howe';

/**
 * The stem of an English word in lower case; irregular verbs and nouns are taken back to their first form before, and a
 * people to its country.
 */
export function stemWord(word: string): string {
  return stemForm(IRREGULAR_FORMS.get(word) ?? COUNTRY_ADJECTIVES.get(word) ?? word);
}

/** The stem of a word as it stands: "leaves" has that of "leave". */
function stemForm(word: string): string {
  return word.length <= 2 || word === KEPT_WORD || !/^[a-z']+$/.test(word) ? word : loadPorter2()(word);
}

/** A word's stems: "leaves" is a form of "leave" as of "leaf". */
export function stemsOf(word: string): string[] {
  return [...new Set([stemWord(word), stemForm(word)])];
}
