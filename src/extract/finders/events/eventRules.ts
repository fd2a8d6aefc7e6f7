import { compilePattern } from '#extract/patterns/compilePattern.ts';
import { FRAGMENTS } from '#extract/patterns/fragments.ts';
import type { CompiledRule } from '#extract/patterns/matchRule.ts';
import type { SignTable } from '#extract/patterns/signs.ts';
import { triggersOf } from '#extract/patterns/triggersOf.ts';
import { WORD_LISTS } from '#extract/patterns/wordLists.ts';
import { AGREEMENTS } from './agreements.ts';
import { ATTENDANCES } from './attendances.ts';
import type { EventRule } from './eventMatch.ts';
import { HOLDINGS } from './holdings.ts';
import { VISITS } from './visits.ts';

export const EVENT_RULES: readonly EventRule[] = [...HOLDINGS, ...ATTENDANCES, ...VISITS, ...AGREEMENTS];

export type CompiledEventRule = CompiledRule & { readonly rule: EventRule };

const VOCABULARY = { lists: WORD_LISTS, fragments: FRAGMENTS };

/** In the lines that events are read from, event phrases stand as mentions of the kind `other`. */
export function compileEventRules(known: SignTable, rules: readonly EventRule[] = EVENT_RULES): CompiledEventRule[] {
  return rules.map((rule) => {
    const pattern = rule.pattern.replaceAll('<event', '<other');
    return {
      rule,
      regex: compilePattern(pattern, { ...VOCABULARY, signs: known }),
      triggers: triggersOf(pattern, VOCABULARY),
    };
  });
}
