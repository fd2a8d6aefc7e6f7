import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import type { NamedArticle, NameRange } from './nameRule.ts';

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES);

/** "Kenya-Uganda trade" names two places. */
export function splitPlaces(names: readonly NameRange[], { tokens }: NamedArticle): readonly NameRange[] {
  return names.flatMap((name) => {
    if (name.end - name.start !== 3) return [name];
    const [first, hyphen, second] = [0, 1, 2].map((k) => tokens[name.start + k]?.text ?? '');
    const pair = /^[-‐‑–]$/u.test(hyphen ?? '');
    if (!pair || !COUNTRIES.has(first ?? '') || !COUNTRIES.has(second ?? '')) return [name];
    const place = { ...name, kind: 'place' } as const;
    return [
      { ...place, end: name.start + 1 },
      { ...place, start: name.start + 2 },
    ];
  });
}
