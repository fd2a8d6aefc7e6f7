import { acronymOrganisations } from './rules/acronymOrganisations.ts';
import { bodiesByHead } from './rules/bodiesByHead.ts';
import { bracketedAcronyms } from './rules/bracketedAcronyms.ts';
import { companyNames } from './rules/companyNames.ts';
import { datelines } from './rules/datelines.ts';
import { headKinds } from './rules/headKinds.ts';
import { hyphenedFronts } from './rules/hyphenedFronts.ts';
import { joinLists } from './rules/joinLists.ts';
import { joinOfPhrases } from './rules/joinOfPhrases.ts';
import { joinPairs } from './rules/joinPairs.ts';
import { joinParts } from './rules/joinParts.ts';
import { joinPlaces } from './rules/joinPlaces.ts';
import { knownNames } from './rules/knownNames.ts';
import { knownPersons } from './rules/knownPersons.ts';
import type { NamedArticle, NameRule } from './rules/nameRule.ts';
import { otherNames } from './rules/otherNames.ts';
import { peoplesBodies } from './rules/peoplesBodies.ts';
import { splitPlaces } from './rules/splitPlaces.ts';
import { trimEdges } from './rules/trimEdges.ts';
import type { TaggedName } from './taggedName.ts';

/** In this order; each file says what its rule is for. */
const RULES: readonly NameRule[] = [
  trimEdges, // before all that compares names
  joinParts,
  splitPlaces,
  hyphenedFronts,
  headKinds,
  datelines,
  companyNames,
  peoplesBodies,
  bodiesByHead,
  joinPairs,
  joinLists,
  joinOfPhrases, // behind those that complete a body's own name
  joinPlaces,
  otherNames,
  knownNames,
  bracketedAcronyms, // before acronyms are looked for behind organisations
  acronymOrganisations,
  knownPersons,
];

export function applyNameRules(names: readonly TaggedName[], article: NamedArticle): readonly TaggedName[] {
  return RULES.reduce((found, rule) => rule(found, article), names);
}
