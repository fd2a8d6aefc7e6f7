import { describe, expect, test } from 'vitest';
import { findFigures } from '#extract/finders/figures/findFigures.ts';
import { findGoals } from '#extract/finders/goals/findGoals.ts';
import { GOAL_CUES } from '#extract/finders/goals/goalCues.ts';
import type { Fact } from '#model/fact.ts';
import { cut } from '#model/span.ts';
import { loadReader } from '#reading/loadReader.ts';
import { type GoldFact, type GoldText, keptAside, seen } from './gold.ts';

const { annotate } = await loadReader();
const read = (text: string) => annotate({ id: 'a', text, boilerplate: [], publishedOn: '2023-05-10' });
const find = (text: string): Fact[] => {
  const annotated = read(text);
  return [...findGoals(annotated), ...findFigures(annotated)];
};

/** Whether a fact says all that the gold says. */
function says({ relation, subject, object, qualifiers, certainty }: Fact, gold: GoldFact): boolean {
  const { quantity, deadline } = qualifiers;
  return (
    relation === gold.relation &&
    (subject.name ?? subject.text).includes(gold.owner) &&
    object.text.includes(gold.object) &&
    String(quantity?.value ?? '') === String(gold.value ?? '') &&
    (gold.unit === undefined || quantity?.unit === gold.unit) &&
    (gold.change === undefined || quantity?.change === gold.change) &&
    (relation === 'figure' || deadline?.to === gold.deadline) &&
    certainty === (gold.certainty ?? 'stated')
  );
}

function measure(texts: readonly GoldText[]): { right: number; found: number; wanted: number; missed: string[] } {
  const rows = texts.map(([text, ...gold]) => ({ text, gold, facts: find(text) }));
  const right = rows.map(({ gold, facts }) => gold.filter((one) => facts.some((fact) => says(fact, one))).length);
  return {
    right: right.reduce((sum, n) => sum + n, 0),
    found: rows.reduce((sum, { facts }) => sum + facts.length, 0),
    wanted: rows.reduce((sum, { gold }) => sum + gold.length, 0),
    missed: rows
      .filter(({ gold, facts }, i) => right[i] !== gold.length || facts.length !== gold.length)
      .map(({ text }) => text),
  };
}

describe('goals and figures', () => {
  test.each(seen.map((row) => [row[0], row] as const))('read %j', (text, [, ...gold]) => {
    const facts = find(text);
    for (const one of gold) expect(facts.some((fact) => says(fact, one)) ? one : facts).toEqual(one);
    expect(facts).toHaveLength(gold.length);
  });

  test('read most of the sentences that were kept aside, and invent next to nothing', () => {
    const { right, found, wanted } = measure(keptAside);
    expect(right / wanted).toBeGreaterThanOrEqual(0.85);
    expect(right / found).toBeGreaterThanOrEqual(0.85);
  });

  test.each(GOAL_CUES.map((cue) => [cue.name, cue] as const))('find the example of the cue %s', (_, cue) => {
    const facts = findGoals(read(`Aarhus is a town in Denmark. ${cue.example}`));
    expect(facts.map(({ evidence, certainty }) => [evidence.foundBy.split(':')[1], certainty])).toContainEqual([
      cue.name === 'set-goal' ? 'named' : cue.name,
      cue.certainty,
    ]);
  });

  test('cut every end of a fact out of the text', () => {
    const text = 'Nantong is busy. Its port plans to raise output to 3 million tonnes by 2025.';
    for (const { subject, object } of find(text)) {
      expect(cut(text, subject.span)).toBe(subject.text);
      expect(cut(text, object.span)).toBe(object.text);
    }
  });
});
