import { describe, expect, test } from 'vitest';
import type { Language } from '#model/serverState.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

const OTHERS: readonly Language[] = ['de', 'zh-CN'];

type Leaf = { readonly path: string; readonly phrase: unknown };

/** Slots are filled with signs that no phrase has, so that they can be found again. */
const SLOTS = ['⟦a⟧', '⟦b⟧', '⟦c⟧'] as const;

/** The phrases that take a list. */
const LISTS = ['line.heldBy', 'line.wonBy', 'about.together'];

describe.each(OTHERS)('in %s', (language) => {
  const phrases = new Map(leavesOf(phrasesOf(language)).map(({ path, phrase }) => [path, phrase]));

  test('there is every phrase that there is in English, and no other', () => {
    expect([...phrases.keys()]).toEqual(leavesOf(phrasesOf('en')).map(({ path }) => path));
  });

  test.each(leavesOf(phrasesOf('en')))(
    '$path says something, with all that English says it with',
    ({ path, phrase }) => {
      const english = said(phrase, path);
      const own = said(phrases.get(path), path);
      expect(own === '').toBe(english === '');
      expect(SLOTS.filter((slot) => english.includes(slot) && !own.includes(slot))).toEqual([]);
    },
  );

  test('no phrase is left in English', () => {
    const same = leavesOf(phrasesOf('en')).filter(
      ({ path, phrase }) =>
        /\p{L}{4}/u.test(said(phrase, path)) && said(phrase, path) === said(phrases.get(path), path),
    );
    expect(same.map(({ path }) => path)).toEqual([]);
  });
});

describe('a date', () => {
  test.each([
    ['2023-07-22', '22 July 2023', '22. Juli 2023', '2023年7月22日'],
    ['2024-03-05', '5 March 2024', '5. März 2024', '2024年3月5日'],
    ['2023-07', 'July 2023', 'Juli 2023', '2023年7月'],
    ['2025', '2025', '2025', '2025年'],
    ['soon', 'soon', 'soon', 'soon'],
  ])('%s reads as %s, %s and %s', (date, ...written) => {
    expect((['en', 'de', 'zh-CN'] as const).map((language) => phrasesOf(language).date(date))).toEqual(written);
  });
});

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, phrase: value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

function said(phrase: unknown, path: string): string {
  if (typeof phrase !== 'function') return String(phrase);
  return String(LISTS.includes(path) ? phrase([SLOTS[0], SLOTS[1]]) : phrase(...SLOTS));
}
