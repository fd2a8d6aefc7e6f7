import { describe, expect, test } from 'vitest';
import { findMatches } from '#extract/extract.ts';
import type { Role, RuleRow } from '#extract/patterns/rule.ts';
import { RELATION_RULES } from '#extract/relations/relationRules.ts';
import type { Fact } from '#model/fact.ts';
import { readArticle } from '../readArticle.ts';
import { readExample } from '../readExample.ts';

/** The words of each role that an example marks, as the fact fills them. */
function worded(roles: Partial<Record<Role, string>>, { subject, object, qualifiers }: Fact): Record<string, unknown> {
  const body = qualifiers.organisation ?? qualifiers.place;
  const filled: Record<string, string | undefined> = {
    subject: subject.text,
    object: object.text,
    organisation: body?.text,
    place: qualifiers.place?.text,
    post: qualifiers.post?.text,
  };
  return Object.fromEntries(Object.keys(roles).map((role) => [role, filled[role]]));
}

describe.each(RELATION_RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test(`reads "${rule.example}"`, () => {
    const { text, roles } = readExample(rule.example);
    const facts = findMatches(readArticle(text), [rule]);
    expect(facts.map((fact) => worded(roles, fact))).toContainEqual(roles);
  });

  test(`leaves "${rule.counterExample}"`, () => {
    expect(findMatches(readArticle(rule.counterExample), [rule])).toEqual([]);
  });
});

test('rules have names of their own', () => {
  expect(new Set(RELATION_RULES.map(({ name }) => name)).size).toBe(RELATION_RULES.length);
});

test.each(['<Ma Rong:subject met Karl Berg.', '<Ma Rong:subject> met <Karl Berg:subject>.'] as const)(
  'the example "%s" cannot be read',
  (example) => {
    expect(() => readExample(example as RuleRow['example'])).toThrow(`Cannot read "${example}"`);
  },
);
