import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { findEvents } from './events/findEvents.ts';
import { findSuccessions } from './findSuccessions.ts';
import { findNamedThings } from './projects/findNamedThings.ts';
import { findProjects } from './projects/findProjects.ts';
import { findStatements } from './statements/findStatements.ts';
import { findFigures } from './targets/findFigures.ts';
import { findTargets } from './targets/findTargets.ts';

/** Finds facts that are more than one pattern in one sentence; `facts` are those found before. */
export type Finder = (annotated: AnnotatedArticle, facts: readonly Fact[]) => Fact[];

/** The finders run behind the rules and their refiners, in this order. */
export const FINDERS: readonly Finder[] = [
  findSuccessions,
  findTargets,
  findFigures,
  findStatements,
  findEvents,
  findProjects,
  findNamedThings,
];
