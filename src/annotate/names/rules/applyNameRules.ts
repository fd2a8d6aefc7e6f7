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
  { name: 'trimEdges', why: 'titles and possessives go before names are compared', mend: trimEdges },
  { name: 'joinParts', why: 'the tagger cuts people at hyphens, particles, nicknames', mend: joinPersonParts },
  { name: 'splitPlaces', why: 'a hyphen makes one name of two countries', mend: splitPlaces },
  { name: 'hyphenedFronts', why: 'the tagger leaves "Inter-Valley" out', mend: addHyphenedFronts },
  { name: 'headKinds', why: 'the last word says best what it is; later rules ask', mend: decideKindsByHead },
  { name: 'datelines', why: 'what stands before an opening dash is a place', mend: readDatelines },
  { name: 'companyNames', why: 'commas, brackets and "Co." cut companies into pieces', mend: completeCompanies },
  { name: 'peoplesBodies', why: 'the apostrophe cuts "People’s Court" in two', mend: completePeoplesBodies },
  { name: 'bodiesByHead', why: 'missed bodies show by their head, once the others are whole', mend: addBodies },
  { name: 'joinPairs', why: '"Roads and Water Authority" is one body', mend: joinPairedBodies },
  { name: 'joinLists', why: 'the fields of a bureau are no bodies of their own', mend: joinListedFields },
  { name: 'joinOfPhrases', why: '"of the Ministry" says whose; once each body is whole', mend: joinOfPhrases },
  { name: 'joinPlaces', why: 'the tagger leaves "Sultanate of" and "del Sol" out', mend: joinPlaces },
  { name: 'otherNames', why: 'festivals and laws are named too; their last word tells', mend: dropOtherNames },
  { name: 'knownNames', why: 'a list knows countries and bodies better than the tagger', mend: correctKnownNames },
  { name: 'bracketedAcronyms', why: '"(HWA)" is what it is short for', mend: markBracketedAcronyms },
  { name: 'acronymOrganisations', why: 'new acronyms show by what they do, or follow a body', mend: addAcronyms },
  { name: 'knownPersons', why: 'surnames alone are missed most; last, of free words', mend: addKnownPersons },
];

/** The names as the rules leave them; each bears the name of the rule that changed it last. */
export function applyNameRules(names: readonly TaggedName[], article: NamedArticle): readonly TaggedName[] {
  return NAME_RULES.reduce((found, { name, mend }) => {
    const mended = mend(found, article);
    if (areSame(mended, found)) return found;
    const known = new Set<NameRange>(found);
    return mended.map((one) => (known.has(one) ? (one as TaggedName) : asFoundBy(one, name)));
  }, names);
}

/** Most rules leave all the names of an article alone. */
function areSame(some: readonly NameRange[], others: readonly NameRange[]): boolean {
  return some === others || (some.length === others.length && some.every((name, i) => name === others[i]));
}

function asFoundBy({ start, end, kind }: NameRange, foundBy: string): TaggedName {
  return { start, end, kind, foundBy };
}
