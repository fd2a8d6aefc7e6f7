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
import type { NamedArticle, NameRule, TaggedName } from './nameRule.ts';
import { readDatelines } from './readDatelines.ts';
import { splitPlaces } from './splitPlaces.ts';
import { trimEdges } from './trimEdges.ts';

/** In this order; each file says what its rule is for. */
const RULES: readonly NameRule[] = [
  trimEdges, // before all that compares names
  joinPersonParts,
  splitPlaces,
  addHyphenedFronts,
  decideKindsByHead,
  readDatelines,
  completeCompanies,
  completePeoplesBodies,
  addBodies,
  joinPairedBodies,
  joinListedFields,
  joinOfPhrases, // behind those that complete a body's own name
  joinPlaces,
  dropOtherNames,
  correctKnownNames,
  markBracketedAcronyms, // before acronyms are looked for behind organisations
  addAcronyms,
  addKnownPersons,
];

export function applyNameRules(names: readonly TaggedName[], article: NamedArticle): readonly TaggedName[] {
  return RULES.reduce((found, rule) => rule(found, article), names);
}
