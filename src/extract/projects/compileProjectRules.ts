import { FRAGMENTS } from '../fragments.ts';
import type { CompiledRule } from '../match.ts';
import { compilePattern } from '../pattern.ts';
import type { Signs } from '../signs.ts';
import { triggersOf } from '../triggers.ts';
import { WORD_LISTS } from '../wordLists.ts';
import { PROJECTS } from './rules/projects.ts';

const VOCABULARY = { lists: WORD_LISTS, fragments: FRAGMENTS };

/** In the lines that projects are read from, their phrases stand as mentions of the kind `other`. */
export function compileProjectRules(known: Signs): CompiledRule[] {
  return PROJECTS.map((rule) => {
    const pattern = rule.pattern.replaceAll('<project', '<other');
    return {
      rule,
      regex: compilePattern(pattern, { ...VOCABULARY, signs: known }),
      triggers: triggersOf(pattern, VOCABULARY),
    };
  });
}
