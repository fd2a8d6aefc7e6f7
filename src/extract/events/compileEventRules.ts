import { FRAGMENTS } from '../fragments.ts';
import type { CompiledRule } from '../match.ts';
import { compilePattern } from '../pattern.ts';
import type { Signs } from '../signs.ts';
import { triggersOf } from '../triggers.ts';
import { WORD_LISTS } from '../wordLists.ts';
import type { EventRule } from './eventRule.ts';
import { AGREEMENTS } from './rules/agreements.ts';
import { ATTENDANCES } from './rules/attendances.ts';
import { HOLDINGS } from './rules/holdings.ts';
import { VISITS } from './rules/visits.ts';

export const EVENT_RULES: readonly EventRule[] = [...HOLDINGS, ...ATTENDANCES, ...VISITS, ...AGREEMENTS];

export type CompiledEventRule = CompiledRule & { readonly rule: EventRule };

const VOCABULARY = { lists: WORD_LISTS, fragments: FRAGMENTS };

/** In the lines that events are read from, event phrases stand as mentions of the kind `other`. */
export function compileEventRules(known: Signs, rules: readonly EventRule[] = EVENT_RULES): CompiledEventRule[] {
  return rules.map((rule) => {
    const pattern = rule.pattern.replaceAll('<event', '<other');
    return {
      rule,
      regex: compilePattern(pattern, { ...VOCABULARY, signs: known }),
      triggers: triggersOf(pattern, VOCABULARY),
    };
  });
}
