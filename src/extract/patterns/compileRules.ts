import { compilePattern } from './compilePattern.ts';
import { createRuleChooser, type RuleChooser } from './createRuleChooser.ts';
import { FRAGMENTS } from './fragments.ts';
import type { Rule } from './rule.ts';
import type { SignTable } from './signs.ts';
import { triggersOf } from './triggersOf.ts';
import { WORD_LISTS } from './wordLists.ts';

export type CompiledRule<R extends Rule = Rule> = {
  readonly rule: R;
  readonly regex: RegExp;
  /** Of each of these sets a sentence must hold a word, or the pattern cannot fit. */
  readonly triggers: readonly (readonly string[])[];
};

/** Rules ready to run over lines that are written by the same table of signs. */
export type RuleSet<R extends Rule = Rule> = {
  readonly signs: SignTable;
  readonly choose: RuleChooser<CompiledRule<R>>;
};

const VOCABULARY = { lists: WORD_LISTS, fragments: FRAGMENTS };

/** Compiles rules once; one that cannot be read throws here, at the start, and names itself. */
export function compileRules<R extends Rule>(rules: readonly R[]): RuleSet<R> {
  const signs: SignTable = new Map();
  return { signs, choose: createRuleChooser(rules.map((rule) => compileRule(rule, signs))) };
}

function compileRule<R extends Rule>(rule: R, signs: SignTable): CompiledRule<R> {
  try {
    const triggers = [
      ...triggersOf(rule.pattern, VOCABULARY),
      ...(rule.implied ? [[`<${rule.implied.kind}>`, '<other>']] : []),
    ];
    return { rule, regex: compilePattern(rule.pattern, { ...VOCABULARY, signs }), triggers };
  } catch (error) {
    throw new Error(`Cannot read rule "${rule.name}": ${error instanceof Error ? error.message : error}`);
  }
}
