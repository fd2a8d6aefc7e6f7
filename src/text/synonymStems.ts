import { QUESTION_SYNONYMS } from '#lexicon/questions/questionSynonyms.ts';
import { IRREGULAR_FORMS } from './irregularForms.ts';

/** The words of a text in small letters, no diacritics; numbers keep their commas and points. */
export function wordsIn(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? [];
}

/** The stems of a word and of those that ask for the same; compare them with `stemOf` of another word. */
export function synonymStems(word: string): ReadonlySet<string> {
  const first = IRREGULAR_FORMS.get(word) ?? word;
  const stem = stemOf(first);
  const group = QUESTION_SYNONYMS.get(word) ?? QUESTION_SYNONYMS.get(first) ?? synonymsOfStem(stem);
  return new Set([stem, stemOf(word), ...group.map(stemOf)]);
}

/** A word without the endings that its forms differ in. */
export function stemOf(word: string): string {
  return endless(IRREGULAR_FORMS.get(word) ?? word);
}

function endless(first: string): string {
  if (first.length < 5) return first.replace(/(?<=\p{L}{3})s$/u, '');
  return first
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:ations?|ings?|ments?|ers?|ors?|ees?|ed|es|s|e)$/u, '')
    .replace(/(?<=\p{L}{3})(\p{L})\1$/u, '$1');
}

/** A word's stems: "leaves" is a form of "leave" as of "leaf". */
export function stemsOf(word: string): string[] {
  return [...new Set([stemOf(word), endless(word)])];
}

function synonymsOfStem(stem: string): readonly string[] {
  for (const [word, group] of QUESTION_SYNONYMS) if (stemOf(word) === stem) return group;
  return [];
}
