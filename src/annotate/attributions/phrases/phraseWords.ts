import { listWords } from '#lexicon/listWords.ts';
import type { Token } from '#model/sentence.ts';

/** Prepositions that join two noun phrases into one: "the head of the bureau". */
const LINKS = new Set(
  listWords(`
  of, for, from, at, in, with, on, to, by, against, under, near, outside, behind, between, among, within, across,
  inside
`),
);
const PRONOUNS = new Set(
  listWords(`
  he, she, they, we, i, you, it, who, which, that, him, them, me, us, himself, herself, themselves, itself
`),
);
const NO_PHRASE_WORDS = new Set(
  listWords(`
  as, while, when, after, because, since, although, though, if, that, but, then, than, whether, before, until, where,
  so, yet, however, meanwhile, also, why, how, what, there, once, unless, whereas, despite, like, not, even, only,
  instead, thus
`),
);

const AUXILIARIES = new Set(
  listWords(`
  be, is, am, are, was, were, been, being, have, has, had, having, do, does, did, will, would, shall, should, can,
  could, may, might, must, ca, wo, get, gets, got, getting, need, ought
`),
);

const SUBORDINATOR = /^(?:when|if|while|as|after|although|though|because|since|before|once|until)$/;

export function linksPhrases({ pos, lower }: Token): boolean {
  return (pos === 'ADP' || pos === 'PART') && LINKS.has(lower);
}

export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** Opens a clause that depends on another. */
export function isSubordinator({ lower }: Token): boolean {
  return SUBORDINATOR.test(lower);
}

/** A pronoun that is a phrase by itself. */
export function isLonePronoun({ pos, lower }: Token): boolean {
  return pos !== 'PUNCT' && pos !== 'PROPN' && PRONOUNS.has(lower);
}

export function isOutsidePhrase({ pos, lower }: Token): boolean {
  return pos !== 'PROPN' && NO_PHRASE_WORDS.has(lower);
}

export function isNominalWord({ pos, lower }: Token): boolean {
  return pos === 'PROPN' || (/^(?:NOUN|NUM|SYM)$/.test(pos) && !NO_PHRASE_WORDS.has(lower));
}

export function isDeterminer({ pos, lower }: Token): boolean {
  return pos === 'DET' || /^(?:his|her|their|its|my|our|your|the|an?)$/.test(lower);
}

/** wink-nlp takes the name Das for an auxiliary. */
export function isAuxiliary({ pos, lower }: Token): boolean {
  return pos === 'AUX' && (AUXILIARIES.has(lower) || /^['’]/.test(lower));
}
