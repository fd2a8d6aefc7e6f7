import { COUNTRY_ADJECTIVES } from '#lexicon/names/countryAdjectives.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { lazy } from '#model/makeOnce.ts';
import { IRREGULAR_FORMS } from '#text/irregularForms.ts';
import { stemWord } from '#text/stemWord.ts';

/** So many letters are the same in a word's stem and in all its regular forms. */
const MOST_LETTERS = 5;

/** Letters with marks; quotation marks and dashes stand in most texts. */
const ACCENTED = /[\u00c0-\u036f\u1e00-\u1eff]/;

/** The words that begin otherwise than their stem: "went", "Dutch". */
const otherForms = lazy(() =>
  gatherBy([...IRREGULAR_FORMS.keys(), ...COUNTRY_ADJECTIVES.keys()], (form) => stemWord(form)),
);

/** Whether a text may hold words of these stems, as their first letters tell: to stem all words of a text takes far longer. */
export function matchBeginnings(stems: readonly string[]): (text: string) => boolean {
  const beginnings = stems.map((stem) => [stem, ...(otherForms().get(stem) ?? [])].map(beginningOf));
  return (text) => {
    const plain = foldText(text);
    return beginnings.every((some) => some.some((beginning) => plain.includes(beginning)));
  };
}

function beginningOf(form: string): string {
  return form.slice(0, Math.min(MOST_LETTERS, Math.max(2, form.length - 1)));
}

function foldText(text: string): string {
  const lower = text.toLowerCase();
  return ACCENTED.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}
