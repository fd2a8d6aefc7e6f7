import { QUESTION_SYNONYMS } from '#lexicon/questions/questionSynonyms.ts';
import { lazy } from '#model/lazy.ts';
import { cutWords } from './cutWords.ts';
import { IRREGULAR_FORMS } from './irregularForms.ts';
import { stemForm, stemWord } from './stemWord.ts';

/** The words of a text as they are compared. A president-elect is a president to be, and no election. */
export function wordsIn(text: string): string[] {
  return cutWords(text.replace(/-elect\b/giu, '')).map(({ form }) => form);
}

/** The stems of a word and of those that ask for the same; compare them with `stemWord` of another word. */
export function synonymStems(word: string): ReadonlySet<string> {
  const stem = stemWord(word);
  const first = IRREGULAR_FORMS.get(word) ?? word;
  const synonyms = QUESTION_SYNONYMS.get(word) ?? QUESTION_SYNONYMS.get(first) ?? loadSynonymsByStem().get(stem) ?? [];
  return new Set([stem, ...synonyms.map(stemWord)]);
}

/** The first synonyms of a stem count, hence the turn. */
const loadSynonymsByStem = lazy(
  () => new Map([...QUESTION_SYNONYMS].reverse().map(([word, synonyms]) => [stemWord(word), synonyms])),
);

/** A word's stems: "leaves" is a form of "leave" as of "leaf". */
export function stemsOf(word: string): string[] {
  return [...new Set([stemWord(word), stemForm(word)])];
}
