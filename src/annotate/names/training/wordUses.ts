import type { Token } from '#model/token.ts';
import { nameLabels } from '../nameLabels.ts';
import type { WordUses } from './wordEntries.ts';

/** Counts how the corpus uses each word: as part of names of each kind, or of none. */
export function wordUses(
  articles: readonly { readonly tokens: readonly Token[]; readonly labels: Uint8Array }[],
): WordUses {
  const uses = new Map<string, { person: number; organisation: number; place: number; none: number }>();
  for (const { tokens, labels } of articles) {
    tokens.forEach(({ lower }, i) => {
      const use = uses.get(lower) ?? { person: 0, organisation: 0, place: 0, none: 0 };
      uses.set(lower, use);
      use[nameLabels.kinds[nameLabels.kindOf(labels[i] as number)] ?? 'none']++;
    });
  }
  return uses;
}
