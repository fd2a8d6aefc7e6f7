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
const NEVER = new Set(
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

/** What tells the words of a noun phrase from the words around it. */
export const phraseWords = {
  links: ({ pos, lower }: Token): boolean => (pos === 'ADP' || pos === 'PART') && LINKS.has(lower),
  isVerb: (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX',
  /** Opens a clause that depends on another. */
  isSubordinator: ({ lower }: Token): boolean => SUBORDINATOR.test(lower),
  isPronoun: ({ pos, lower }: Token): boolean => pos !== 'PUNCT' && pos !== 'PROPN' && PRONOUNS.has(lower),
  isOutside: ({ pos, lower }: Token): boolean => pos !== 'PROPN' && NEVER.has(lower),
  isNominal: ({ pos, lower }: Token): boolean =>
    pos === 'PROPN' || (/^(?:NOUN|NUM|SYM)$/.test(pos) && !NEVER.has(lower)),
  isDeterminer: ({ pos, lower }: Token): boolean =>
    pos === 'DET' || /^(?:his|her|their|its|my|our|your|the|an?)$/.test(lower),
  /** wink-nlp takes the name Das for an auxiliary. */
  isAuxiliary: ({ pos, lower }: Token): boolean => pos === 'AUX' && (AUXILIARIES.has(lower) || /^['’]/.test(lower)),
};
