import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { assignCities } from './assignCities.ts';
import { assignCountries } from './assignCountries.ts';
import { assignOwners } from './assignOwners.ts';
import { dropAcrossQuotation } from './dropAcrossQuotation.ts';
import { dropDuplicates } from './dropDuplicates.ts';
import { dropHeadlines } from './dropHeadlines.ts';
import { dropMisread } from './dropMisread.ts';
import { dropMisreadPosts } from './dropMisreadPosts.ts';
import { dropUnnamed } from './dropUnnamed.ts';
import { dropUnreal } from './dropUnreal.ts';
import { dropVaguer } from './dropVaguer.ts';
import { markCertainty } from './markCertainty.ts';
import { markPast } from './markPast.ts';
import { markPeriod } from './markPeriod.ts';
import { markTense } from './markTense.ts';
import { widenBodies } from './widenBodies.ts';

export type Refiner = (facts: readonly Fact[], annotated: AnnotatedArticle) => Fact[];

/** What is done to the facts that the rules found, in this order. */
export const REFINERS: readonly { readonly name: string; readonly why: string; readonly refine: Refiner }[] = [
  {
    name: 'dropHeadlines',
    why: 'if every word has a capital, a verb looks like a name',
    refine: dropHeadlines,
  },
  {
    name: 'dropAcrossQuotation',
    why: 'who is spoken of is not who speaks',
    refine: dropAcrossQuotation,
  },
  { name: 'dropUnnamed', why: 'who "the company" is must be known', refine: dropUnnamed },
  { name: 'dropUnreal', why: 'who claims a degree or wants to found a firm did not yet', refine: dropUnreal },
  { name: 'dropMisread', why: 'a forum that is attended is no school', refine: dropMisread },
  { name: 'markPast', why: 'who served in the army need not do so now', refine: markPast },
  { name: 'markTense', why: 'a former mayor is not the mayor', refine: markTense },
  { name: 'markPeriod', why: 'a post is held from one date to another', refine: markPeriod },
  { name: 'markCertainty', why: 'what may be, or is denied, is no statement of fact', refine: markCertainty },
  { name: 'dropVaguer', why: '"Mayor Li" adds nothing to "Li, mayor of Oslo" beside it', refine: dropVaguer },
  { name: 'widenBodies', why: '"Standing Committee" alone does not say whose', refine: widenBodies },
  { name: 'assignCountries', why: 'the French president is the president of France', refine: assignCountries },
  {
    name: 'assignCities',
    why: '"the Municipal Bureau" is that of the city the article is about',
    refine: assignCities,
  },
  {
    name: 'assignOwners',
    why: '"the finance chief" is that of the company the article is about',
    refine: assignOwners,
  },
  {
    name: 'dropMisreadPosts',
    why: 'who runs for mayor is none; once it is known what is former, and of what it is',
    refine: dropMisreadPosts,
  },
  { name: 'dropDuplicates', why: 'two rules may find the same fact at the same place', refine: dropDuplicates },
];
