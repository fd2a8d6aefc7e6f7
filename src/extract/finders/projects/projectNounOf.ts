import { PROJECT_NOUNS } from '#lexicon/events/projectNouns.ts';
import type { Token } from '#model/sentence.ts';

const NOUNS = new Set([...PROJECT_NOUNS.built, ...PROJECT_NOUNS.scheme]);

/** The project noun that a token is, in the singular; undefined where it is none. */
export function projectNounOf({ lower, lemma, pos }: Token): string | undefined {
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB') return undefined;
  if (NOUNS.has(lower)) return lower;
  if (NOUNS.has(lemma)) return lemma;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return NOUNS.has(singular) ? singular : undefined;
}
