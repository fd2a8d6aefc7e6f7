import type { Certainty, PostTense, Relation } from '#model/fact.ts';
import type { EndKind } from './findImpliedEnd.ts';

/** The parts of a fact that a pattern can fill; an agent must be there, but is no part of the fact. */
export type Role = 'subject' | 'object' | 'organisation' | 'place' | 'post' | 'since' | 'until' | 'agent' | 'with';

/** A sentence with the words that fill each role marked: "<Ma Rong:subject> left the <Harbour Bureau:object>." */
type MarkedSentence = `${string}<${string}:${Role}>${string}`;

/** One way of English news prose to state a relation. The example is the rule's comment and its test. */
export type Rule = {
  readonly name: string;
  readonly relation: Relation;
  /** In the language of compilePattern.ts. */
  readonly pattern: string;
  /** The end that the pattern leaves to findImpliedEnd.ts: what its predicate is said of. */
  readonly implied?: { readonly role: 'subject' | 'object' | 'organisation' | 'agent'; readonly kind: EndKind };
  /** Looks for it again inside what it matched: of a chain each link begins with the one before. */
  readonly again?: true;
  readonly tense?: PostTense;
  readonly certainty?: Certainty;
  readonly example: MarkedSentence;
  /** A sentence that looks alike and must yield nothing by this rule. */
  readonly counterExample: string;
};

/** What is written of a rule in the table of its relation, behind its name. */
export type RuleRow = Omit<Rule, 'name' | 'relation'>;

/** The rules of one relation. */
export function rulesOf<Row extends RuleRow = RuleRow>(
  relation: Relation,
  rows: Readonly<Record<string, NoInfer<Row>>>,
): (Row & Pick<Rule, 'name' | 'relation'>)[] {
  return Object.entries(rows).map(([name, row]) => ({ name, relation, ...row }));
}
