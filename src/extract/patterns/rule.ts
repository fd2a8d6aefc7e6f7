import type { Certainty, PostTense, Relation } from '#model/fact.ts';
import type { EndKind } from './findImpliedEnd.ts';

/** The parts of a fact that a pattern can fill; an agent must be there, but is no part of the fact. */
export type Role = 'subject' | 'object' | 'organisation' | 'place' | 'post' | 'since' | 'until' | 'agent' | 'with';

/** What a rule's own sentence must yield: the words of each role. */
export type RuleExample = { readonly text: string } & { readonly [role in Role]?: string };

/** One way of English news prose to state a relation. The example is the rule's comment and its test. */
export type Rule = {
  readonly name: string;
  readonly relation: Relation;
  /** In the language of pattern.ts. */
  readonly pattern: string;
  /** The end that the pattern leaves to findImpliedEnd.ts: what its predicate is said of. */
  readonly implied?: { readonly role: 'subject' | 'object' | 'organisation' | 'agent'; readonly kind: EndKind };
  /** Looks for it again inside what it matched: of a chain each link begins with the one before. */
  readonly again?: true;
  readonly tense?: PostTense;
  readonly certainty?: Certainty;
  readonly example: RuleExample;
  /** A sentence that looks alike and must yield nothing by this rule. */
  readonly counterExample: string;
};
