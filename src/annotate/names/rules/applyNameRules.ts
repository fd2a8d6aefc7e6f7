import { addAcronyms } from './addAcronyms.ts';
import { addBodies } from './addBodies.ts';
import { addHyphenedFronts } from './addHyphenedFronts.ts';
import { addKnownPersons } from './addKnownPersons.ts';
import { completeCompanies } from './completeCompanies.ts';
import { completePeoplesBodies } from './completePeoplesBodies.ts';
import { correctKnownNames } from './correctKnownNames.ts';
import { decideKindsByHead } from './decideKindsByHead.ts';
import { dropOtherNames } from './dropOtherNames.ts';
import { joinListedFields } from './joinListedFields.ts';
import { joinOfPhrases } from './joinOfPhrases.ts';
import { joinPairedBodies } from './joinPairedBodies.ts';
import { joinPersonParts } from './joinPersonParts.ts';
import { joinPlaces } from './joinPlaces.ts';
import { markBracketedAcronyms } from './markBracketedAcronyms.ts';
import type { NamedArticle, NameRange, NameRule } from './nameRule.ts';
import { readDatelines } from './readDatelines.ts';
import { splitPlaces } from './splitPlaces.ts';
import { trimEdges } from './trimEdges.ts';

/** `foundBy` says what fixed its edges and its kind last. */
export type TaggedName = NameRange & { readonly foundBy: string };

/** What is done to the names that the tagger found, in this order. */
export const NAME_RULES: readonly NameRule[] = [
  {
    name: 'trimEdges',
    why: '"Mr Okello’s" is Okello; before all rules that compare names or look at their edges',
    mend: trimEdges,
  },
  { name: 'joinParts', why: 'the tagger ends a person at a hyphen, a particle or a nickname', mend: joinPersonParts },
  {
    name: 'splitPlaces',
    why: 'a hyphen between two countries makes one name of them for the tagger',
    mend: splitPlaces,
  },
  { name: 'hyphenedFronts', why: 'the tagger leaves "Inter-Valley" out, a word it never met', mend: addHyphenedFronts },
  {
    name: 'headKinds',
    why: 'the last word of a name says best what it is; before all rules that ask for a kind',
    mend: decideKindsByHead,
  },
  {
    name: 'datelines',
    why: 'what is before the dash that opens an article is a place, even if it is a person elsewhere',
    mend: readDatelines,
  },
  {
    name: 'companyNames',
    why: 'commas, brackets and the full stop of "Co." cut companies into pieces',
    mend: completeCompanies,
  },
  { name: 'peoplesBodies', why: 'the apostrophe cuts "People’s Court" in two', mend: completePeoplesBodies },
  {
    name: 'bodiesByHead',
    why: 'the tagger misses bodies it never met; behind the rules that complete those it found',
    mend: addBodies,
  },
  {
    name: 'joinPairs',
    why: '"Roads and Water Authority" is one body, though an "and" parts two',
    mend: joinPairedBodies,
  },
  {
    name: 'joinLists',
    why: 'the fields of a bureau are no bodies of their own; before their heads are looked at',
    mend: joinListedFields,
  },
  {
    name: 'joinOfPhrases',
    why: '"of the Ministry" says whose department it is; behind the rules that complete a body’s own name',
    mend: joinOfPhrases,
  },
  { name: 'joinPlaces', why: 'the tagger leaves "Sultanate of" and "del Sol" out', mend: joinPlaces },
  {
    name: 'otherNames',
    why: 'festivals and laws are named too; once their edges are right, so that the last word tells',
    mend: dropOtherNames,
  },
  {
    name: 'knownNames',
    why: 'a list of countries and bodies is right, whatever the tagger thought',
    mend: correctKnownNames,
  },
  {
    name: 'bracketedAcronyms',
    why: 'what is short for an organisation is one; before acronyms are looked for behind organisations',
    mend: markBracketedAcronyms,
  },
  {
    name: 'acronymOrganisations',
    why: 'the tagger misses acronyms it never met; what one of them does shows what it is',
    mend: addAcronyms,
  },
  {
    name: 'knownPersons',
    why: 'a surname alone is missed most; last, so that only words that are free are taken',
    mend: addKnownPersons,
  },
];

/** The names as the rules leave them; each bears the name of the rule that changed it last. */
export function applyNameRules(names: readonly TaggedName[], article: NamedArticle): readonly TaggedName[] {
  return NAME_RULES.reduce((found, { name, mend }) => {
    const known = new Map<NameRange, TaggedName>(found.map((one) => [one, one]));
    return mend(found, article).map((one) => known.get(one) ?? { ...one, foundBy: name });
  }, names);
}
