import { describe, expect, test } from 'vitest';
import { findMatches } from '#extract/extract.ts';
import type { RuleExample } from '#extract/patterns/rule.ts';
import { RELATION_RULES } from '#extract/relations/relationRules.ts';
import type { Fact } from '#model/fact.ts';
import { readArticle } from '../readArticle.ts';

/** The words of each role that an example names, as the fact fills them. */
function worded({ text: _, ...roles }: RuleExample, { subject, object, qualifiers }: Fact): Record<string, unknown> {
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
  test(`reads "${rule.example.text}"`, () => {
    const { text: _text, ...roles } = rule.example;
    const facts = findMatches(readArticle(rule.example.text), [rule]);
    expect(facts.map((fact) => worded(rule.example, fact))).toContainEqual(roles);
  });

  test(`leaves "${rule.counterExample}"`, () => {
    expect(findMatches(readArticle(rule.counterExample), [rule])).toEqual([]);
  });
});

test('rules have names of their own', () => {
  expect(new Set(RELATION_RULES.map(({ name }) => name)).size).toBe(RELATION_RULES.length);
});
