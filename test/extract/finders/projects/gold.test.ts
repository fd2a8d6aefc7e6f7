import { expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { loadReader } from '#reading/loadReader.ts';
import { goldScore } from '../../goldScore.ts';
import { type GoldProject, type GoldProjectText, KEPT, SEEN } from './gold.ts';

const { annotate } = await loadReader();
const extract = createExtractor();
const nameOf = (argument: Argument | undefined) => argument?.name ?? argument?.text ?? '';

function scoreOf(texts: readonly GoldProjectText[]) {
  const read = texts.map(({ text, projects }) => ({
    gold: projects,
    found: extract(annotate({ id: 'a', text, boilerplate: [], publishedOn: '2024-05-20' })).filter(
      ({ relation }) => relation === 'project',
    ),
  }));
  return goldScore(read, fits);
}

function fits(gold: GoldProject, { subject, object, qualifiers }: Fact): boolean {
  return (
    object.text.includes(gold.object) &&
    qualifiers.kind === gold.kind &&
    (!gold.subject || nameOf(subject).includes(gold.subject)) &&
    (!gold.stage || qualifiers.stage === gold.stage) &&
    (!gold.place || nameOf(qualifiers.place) === gold.place)
  );
}

test.each([
  ['the half that the rules were written by', SEEN, 0.9, 0.9],
  ['the half that was kept aside', KEPT, 0.8, 0.6],
] as const)('projects of %s are found', (_name, texts, precision, recall) => {
  const score = scoreOf(texts);
  expect(score.precision).toBeGreaterThanOrEqual(precision);
  expect(score.recall).toBeGreaterThanOrEqual(recall);
});
