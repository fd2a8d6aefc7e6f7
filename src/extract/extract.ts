import { toRelationFacts } from '#extract/facts/toRelationFacts.ts';
import { FINDERS } from '#extract/finders/finders.ts';
import { compileRules, type RuleSet } from '#extract/patterns/compileRules.ts';
import { linesOf } from '#extract/patterns/linesOf.ts';
import { matchRules } from '#extract/patterns/matchRules.ts';
import type { Rule } from '#extract/patterns/rule.ts';
import { dropDuplicates } from '#extract/refiners/dropDuplicates.ts';
import { REFINERS } from '#extract/refiners/refiners.ts';
import { RELATION_RULES } from '#extract/relations/relationRules.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';

/** Reads the facts out of an article. Deterministic: the same article gives the same facts in the same order. */
export type Extractor = (annotated: AnnotatedArticle) => Fact[];

type ExtractionStep = {
  readonly name: string;
  readonly why: string;
  /** `facts` are those of the steps before. */
  readonly run: (facts: readonly Fact[], annotated: AnnotatedArticle, rules: RuleSet) => Fact[];
};

/**
 * Rules match lines, in which a mention is one unit as a word is (patterns/ has their language, relations/ the rules):
 *
 *     Her predecessor met Ma Rong, mayor of Oslo.      the sentence
 *     her predecessor met <person> , <post> of <place> its line
 *                         ^ subject   ^ object ^ place   what a rule of relations/holdsPost.ts makes of it
 */
const STEPS: readonly ExtractionStep[] = [
  {
    name: 'match',
    why: 'news prose states most relations in one sentence, in one of some hundred wordings',
    run: (_, annotated, rules) => matchAll(annotated, rules),
  },
  {
    name: 'refine',
    why: 'a wording alone does not tell what is past, doubted, meant for somebody else or said twice',
    run: (facts, annotated) => REFINERS.reduce<Fact[]>((kept, { refine }) => refine(kept, annotated), [...facts]),
  },
  {
    name: 'find',
    why: 'goals, figures, speech, events and projects take more than a wording, and build on who holds which post',
    run: (facts, annotated) =>
      FINDERS.reduce<Fact[]>((all, { find }) => dropDuplicates(all.concat(find(annotated, all))), [...facts]),
  },
];

/** Compiles the rules once; a rule that cannot be read throws here, at the start, and names itself. */
export function createExtractor(rules: readonly Rule[] = RELATION_RULES): Extractor {
  const compiled = compileRules(rules);
  return (annotated) => STEPS.reduce<Fact[]>((facts, { run }) => run(facts, annotated, compiled), []);
}

/** The facts as the rules find them, before any refiner. */
export function findMatches(annotated: AnnotatedArticle, rules: readonly Rule[] = RELATION_RULES): Fact[] {
  return matchAll(annotated, compileRules(rules));
}

function matchAll(annotated: AnnotatedArticle, rules: RuleSet): Fact[] {
  return linesOf(annotated, rules.signs).flatMap((line) =>
    matchRules(line, rules).flatMap((match) => toRelationFacts(match, annotated)),
  );
}
