import { dropMisread } from '#extract/refiners/misreadings/dropMisread.ts';
import { dropMisreadPosts } from '#extract/refiners/misreadings/dropMisreadPosts.ts';
import { assignCities, dropHomeTowns } from '#extract/refiners/owners/assignCities.ts';
import { assignCountries } from '#extract/refiners/owners/assignCountries.ts';
import { assignOwners } from '#extract/refiners/owners/assignOwners.ts';
import { mendTitles } from '#extract/refiners/owners/mendTitles.ts';
import { shareBodies } from '#extract/refiners/owners/shareBodies.ts';
import { widenBodies } from '#extract/refiners/owners/widenBodies.ts';
import { carryFormer } from '#extract/refiners/tense/carryFormer.ts';
import { dropRivals } from '#extract/refiners/tense/dropRivals.ts';
import { markGone } from '#extract/refiners/tense/markGone.ts';
import { markPast } from '#extract/refiners/tense/markPast.ts';
import { markPeriod } from '#extract/refiners/tense/markPeriod.ts';
import { markTense } from '#extract/refiners/tense/markTense.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { dropAcrossQuotation } from './dropAcrossQuotation.ts';
import { dropDuplicates } from './dropDuplicates.ts';
import { dropHeadlines } from './dropHeadlines.ts';
import { dropUnnamed } from './dropUnnamed.ts';
import { dropUnreal } from './dropUnreal.ts';
import { dropVaguer } from './dropVaguer.ts';
import { markCertainty } from './markCertainty.ts';

export type Refiner = (facts: readonly Fact[], annotated: AnnotatedArticle) => Fact[];

/** What is done to the facts that the rules found, in this order. */
export const REFINERS: readonly { readonly why: string; readonly refine: Refiner }[] = [
  { refine: dropHeadlines, why: 'if every word has a capital, a verb looks like a name' },
  { refine: dropAcrossQuotation, why: 'who is spoken of is not who speaks' },
  { refine: dropUnnamed, why: 'who "the company" is must be known' },
  { refine: dropUnreal, why: 'who claims a degree or wants to found a firm did not yet' },
  { refine: dropMisread, why: 'a forum that is attended is no school' },
  { refine: markPast, why: 'who served in the army need not do so now' },
  { refine: markTense, why: 'a former mayor is not the mayor' },
  { refine: carryFormer, why: 'whom the article brings in as a former mayor is none further on' },
  { refine: markGone, why: 'the dead hold no posts, nor does who held one long before the article was written' },
  { refine: markPeriod, why: 'a post is held from one date to another' },
  { refine: markCertainty, why: 'what may be, or is denied, is no statement of fact' },
  { refine: dropHomeTowns, why: 'the senator of a town is that of its state' },
  { refine: dropVaguer, why: '"Mayor Li" adds nothing to "Li, mayor of Oslo" beside it' },
  { refine: widenBodies, why: '"Standing Committee" alone does not say whose' },
  { refine: mendTitles, why: 'a U.S. attorney is no attorney of a country; "Democratic Senate" is the Senate' },
  { refine: assignCountries, why: 'the French president is the president of France' },
  { refine: assignCities, why: '"the Municipal Bureau" is that of the city the article is about' },
  { refine: assignOwners, why: '"the finance chief" is that of the company the article is about' },
  { refine: dropRivals, why: 'of two presidents of nothing that is named one may have been it long ago' },
  { refine: shareBodies, why: '"the coach" of one sentence is that of the team that another names with him' },
  { refine: dropMisreadPosts, why: 'who runs for mayor is none; once it is known what is former, and of what it is' },
  { refine: dropDuplicates, why: 'two rules may find the same fact at the same place' },
];
