import { QUESTION_SYNONYMS } from '#lexicon/questions/questionSynonyms.ts';
import { lazy } from '#model/makeOnce.ts';
import { IRREGULAR_FORMS } from './irregularForms.ts';
import { stemWord } from './stemWord.ts';

/** Of several words with one stem the first counts: a map keeps the last, so the list is turned round. */
const loadSynonymsByStem = lazy(
  () => new Map([...QUESTION_SYNONYMS].reverse().map(([word, synonyms]) => [stemWord(word), synonyms])),
);

/** The stems of a word and of those that ask for the same; compare them with `stemWord` of another word. */
export function findSynonymStems(word: string): ReadonlySet<string> {
  const stem = stemWord(word);
  const first = IRREGULAR_FORMS.get(word) ?? word;
  const synonyms = QUESTION_SYNONYMS.get(word) ?? QUESTION_SYNONYMS.get(first) ?? loadSynonymsByStem().get(stem) ?? [];
  return new Set([stem, ...synonyms.map(stemWord)]);
}
