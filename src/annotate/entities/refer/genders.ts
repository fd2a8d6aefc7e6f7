import type { GroupedNames } from '#annotate/entities/group/groupNames.ts';
import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '#lexicon/names/personNouns.ts';
import type { Entity } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';

export type Gender = 'she' | 'he';

/** By entity, and for somebody unnamed by the number that stands for it. */
export type Genders = Map<number, Gender>;

const MALE_TITLE = /^(?:mr|sir|lord|brother|father|chairman)\.?$/;
const FEMALE_TITLE = /^(?:mrs|ms|miss|madam|madame|dame|sister|chairwoman)\.?$/;

/** Of whom an article names, whether it is "she" or "he": a title says it, "the actress" before the name, or the given name. */
export function findGenders(tokens: readonly Token[], { mentions, entities }: GroupedNames): Genders {
  const genders: Genders = new Map();
  entities.forEach((entity, index) => {
    const gender = genderOfName(entity);
    if (gender) genders.set(index, gender);
  });
  for (const { kind, entity, tokens: range } of mentions) {
    const gender = kind === 'person' && entity !== undefined ? genderOfTitle(tokens[range.start - 1]) : undefined;
    if (gender && entity !== undefined) genders.set(entity, gender);
  }
  return genders;
}

function genderOfName({ kind, name }: Entity): Gender | undefined {
  const [given = '', ...others] = name.toLowerCase().split(' ');
  if (kind !== 'person' || others.length === 0) return undefined;
  return FEMALE_NAMES.has(given) ? 'she' : MALE_NAMES.has(given) ? 'he' : undefined;
}

function genderOfTitle(token: Token | undefined): Gender | undefined {
  const word = token?.lower ?? '';
  if (MALE_TITLE.test(word)) return 'he';
  return FEMALE_TITLE.test(word) ? 'she' : genderOfNoun(word);
}

/** "the actress" is she; "the doctor" may be either. */
export function genderOfNoun(noun: string): Gender | undefined {
  if (MALE_NOUNS.has(noun)) return 'he';
  return FEMALE_NOUNS.has(noun) ? 'she' : undefined;
}
