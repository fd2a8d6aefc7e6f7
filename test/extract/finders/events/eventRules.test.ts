import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { EVENT_RULES } from '#extract/finders/events/eventRules.ts';
import type { Fact } from '#model/fact.ts';
import { loadReader } from '#reading/loadReader.ts';
import { readExample } from '../../readExample.ts';

const { annotate } = await loadReader();
const extract = createExtractor();
const factsOf = (text: string, rule: string): Fact[] =>
  extract(annotate({ id: 'a', text, boilerplate: [], publishedOn: '2024-05-20' })).filter(
    ({ evidence }) => evidence.foundBy === rule,
  );

describe.each(EVENT_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, { example, counterExample }) => {
  test(`reads "${example}"`, () => {
    const { text, roles } = readExample(example);
    const found = factsOf(text, name).map(({ subject, object, qualifiers }) => ({
      ...(roles.subject && { subject: subject.name ?? subject.text }),
      // "Met" is a meeting by its name.
      object: object.text === roles.object ? object.text : (object.name ?? object.text),
      ...(roles.with && { with: qualifiers.with?.name }),
    }));
    expect(found).toContainEqual(roles);
  });

  test(`reads nothing in "${counterExample}"`, () => {
    expect(factsOf(counterExample, name)).toEqual([]);
  });
});
