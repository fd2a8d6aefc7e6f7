import { toFacts } from '#extract/facts/toFacts.ts';
import { FINDERS } from '#extract/finders/finders.ts';
import { compilePattern } from '#extract/patterns/compilePattern.ts';
import { createRuleChooser, type RuleChooser } from '#extract/patterns/createRuleChooser.ts';
import { FRAGMENTS } from '#extract/patterns/fragments.ts';
import { annotationUnits, type Line, lineOf, withoutAsides } from '#extract/patterns/line.ts';
import { type CompiledRule, matchRule } from '#extract/patterns/matchRule.ts';
import type { Rule } from '#extract/patterns/rule.ts';
import type { SignTable } from '#extract/patterns/signs.ts';
import { triggersOf } from '#extract/patterns/triggersOf.ts';
import { WORD_LISTS } from '#extract/patterns/wordLists.ts';
import { dropDuplicates } from '#extract/refiners/dropDuplicates.ts';
import { REFINERS } from '#extract/refiners/refiners.ts';
import { RELATION_RULES } from '#extract/relations/relationRules.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';

/** Reads the facts out of an article. Deterministic: the same article gives the same facts in the same order. */
export type Extractor = (annotated: AnnotatedArticle) => Fact[];

const VOCABULARY = { lists: WORD_LISTS, fragments: FRAGMENTS };

/** Compiles the rules once; a rule that cannot be read throws here, at the start, and names itself. */
export function createExtractor(rules: readonly Rule[] = RELATION_RULES): Extractor {
  const compiled = compileRules(rules);
  return (annotated) => {
    const ruled = REFINERS.reduce((facts, { refine }) => refine(facts, annotated), matches(annotated, compiled));
    return FINDERS.reduce((facts, find) => dropDuplicates(facts.concat(find(annotated, facts))), ruled);
  };
}

/** The facts as the rules find them, before any refiner. */
export function findMatches(annotated: AnnotatedArticle, rules: readonly Rule[] = RELATION_RULES): Fact[] {
  return matches(annotated, compileRules(rules));
}

type Compiled = { readonly choose: RuleChooser; readonly known: SignTable };

function compileRules(rules: readonly Rule[]): Compiled {
  const known: SignTable = new Map();
  return { choose: createRuleChooser(rules.map((rule) => compileRule(rule, known))), known };
}

function compileRule(rule: Rule, known: SignTable): CompiledRule {
  try {
    const triggers = [
      ...triggersOf(rule.pattern, VOCABULARY),
      ...(rule.implied ? [[`<${rule.implied.kind}>`, '<other>']] : []),
    ];
    return { rule, regex: compilePattern(rule.pattern, { ...VOCABULARY, signs: known }), triggers };
  } catch (error) {
    throw new Error(`Cannot read rule "${rule.name}": ${error instanceof Error ? error.message : error}`);
  }
}

function matches(annotated: AnnotatedArticle, { choose, known }: Compiled): Fact[] {
  return linesOf(annotated, known).flatMap((line) =>
    choose(line).flatMap((rule) => matchRule(rule, line).flatMap((match) => toFacts(match, annotated))),
  );
}

/** The sentences that hold something a rule can name, with and without what stands in brackets; boilerplate is never read. */
function linesOf(annotated: AnnotatedArticle, known: SignTable): Line[] {
  const annotations = annotationUnits(annotated);
  let next = 0;
  return annotated.sentences.flatMap((sentence) => {
    const first = next;
    while ((annotations[next]?.span.start ?? Infinity) < sentence.span.end) next++;
    if (sentence.boilerplate || next === first) return [];
    const whole = lineOf(annotated, sentence, { annotations: annotations.slice(first, next), known });
    const plain = withoutAsides(whole, annotated.article.text, known);
    return plain === whole ? [whole] : [plain, whole];
  });
}
