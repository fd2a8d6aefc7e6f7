import { findDeeds } from '#extract/finders/deeds/findDeeds.ts';
import { findEvents } from '#extract/finders/events/findEvents.ts';
import { findFigures } from '#extract/finders/figures/findFigures.ts';
import { findGoals } from '#extract/finders/goals/findGoals.ts';
import { findNamedThings } from '#extract/finders/projects/findNamedThings.ts';
import { findProjects } from '#extract/finders/projects/findProjects.ts';
import { findStatements } from '#extract/finders/speech/findStatements.ts';
import { findHandovers } from '#extract/finders/succession/findHandovers.ts';
import { findPostsAlike } from '#extract/finders/succession/findPostsAlike.ts';
import { findSuccessions } from '#extract/finders/succession/findSuccessions.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';

/** Finds facts that are more than one pattern in one sentence; `facts` are those found before. */
export type Finder = (annotated: AnnotatedArticle, facts: readonly Fact[]) => Fact[];

/** What is looked for behind the rules and their refiners, in this order. */
export const FINDERS: readonly { readonly why: string; readonly find: Finder }[] = [
  {
    find: findPostsAlike,
    why: '"her counterpart" holds the post of another country that she holds of hers',
  },
  {
    find: findHandovers,
    why: 'who follows whom: before "her predecessor" is read, as both hold the post',
  },
  {
    find: findSuccessions,
    why: '"her predecessor" holds a post that another sentence names: first, so that all others know who holds it',
  },
  { find: findGoals, why: 'whose a goal is may stand sentences before its number and its year' },
  { find: findFigures, why: 'a number is a figure only by the verb before it and the owner before that' },
  { find: findStatements, why: 'annotation knows where somebody speaks; who "the mayor" is, the facts so far say' },
  { find: findEvents, why: '"the meeting" is one told of before, and who attends is a list of people with posts' },
  { find: findDeeds, why: 'what else is told with its day, in the words of its clause' },
  { find: findProjects, why: 'how far a bridge is, and for how much, stands in words around its name' },
  {
    find: findNamedThings,
    why: 'a thing that gets its name in the sentence is no known name yet; last, as a project found already says more',
  },
];
