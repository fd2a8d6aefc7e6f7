import { findEvents } from '#extract/finders/events/findEvents.ts';
import { findFigures } from '#extract/finders/figures/findFigures.ts';
import { findGoals } from '#extract/finders/goals/findGoals.ts';
import { findNamedThings } from '#extract/finders/projects/findNamedThings.ts';
import { findProjects } from '#extract/finders/projects/findProjects.ts';
import { findStatements } from '#extract/finders/speech/findStatements.ts';
import { findSuccessions } from '#extract/finders/succession/findSuccessions.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';

/** Finds facts that are more than one pattern in one sentence; `facts` are those found before. */
export type Finder = (annotated: AnnotatedArticle, facts: readonly Fact[]) => Fact[];

/** The finders run behind the rules and their refiners, in this order. */
export const FINDERS: readonly Finder[] = [
  findSuccessions,
  findGoals,
  findFigures,
  findStatements,
  findEvents,
  findProjects,
  findNamedThings,
];
