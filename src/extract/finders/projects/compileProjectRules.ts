import { compilePattern } from '#extract/patterns/compilePattern.ts';
import { FRAGMENTS } from '#extract/patterns/fragments.ts';
import type { CompiledRule } from '#extract/patterns/matchRule.ts';
import type { SignTable } from '#extract/patterns/signs.ts';
import { triggersOf } from '#extract/patterns/triggersOf.ts';
import { WORD_LISTS } from '#extract/patterns/wordLists.ts';
import { PROJECT_RULES } from './projectRules.ts';

const VOCABULARY = { lists: WORD_LISTS, fragments: FRAGMENTS };

/** In the lines that projects are read from, their phrases stand as mentions of the kind `other`. */
export function compileProjectRules(known: SignTable): CompiledRule[] {
  return PROJECT_RULES.map((rule) => {
    const pattern = rule.pattern.replaceAll('<project', '<other');
    return {
      rule,
      regex: compilePattern(pattern, { ...VOCABULARY, signs: known }),
      triggers: triggersOf(pattern, VOCABULARY),
    };
  });
}
