import { expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { loadReader } from '#reading/loadReader.ts';
import { goldScore } from '../../goldScore.ts';
import { type GoldEvent, type GoldEventText, KEPT, PUBLISHED_ON, SEEN } from './gold.ts';

const { annotate } = await loadReader();
const extract = createExtractor();
const RELATIONS = new Set(['event', 'attended', 'visited', 'agreed']);
const nameOf = (argument: Argument | undefined) => argument?.name ?? argument?.text ?? '';

function scoreOf(texts: readonly GoldEventText[]) {
  const read = texts.map(({ text, events }) => ({
    gold: events,
    found: extract(annotate({ id: 'a', text, boilerplate: [], publishedOn: PUBLISHED_ON })).filter(({ relation }) =>
      RELATIONS.has(relation),
    ),
  }));
  return goldScore(read, fits);
}

function fits(gold: GoldEvent, { relation, subject, object, qualifiers }: Fact): boolean {
  return (
    gold.relation === relation &&
    nameOf(subject).includes(gold.subject) &&
    nameOf(object).includes(gold.object) &&
    (!gold.date || qualifiers.date?.from === gold.date) &&
    (!gold.place || nameOf(qualifiers.place) === gold.place) &&
    (!gold.with || nameOf(qualifiers.with) === gold.with)
  );
}

test.each([
  ['the half that the rules were written by', SEEN, 0.95, 0.85],
  ['the half that was kept aside', KEPT, 0.8, 0.65],
] as const)('events of %s are found', (_name, texts, precision, recall) => {
  const score = scoreOf(texts);
  expect(score.precision).toBeGreaterThanOrEqual(precision);
  expect(score.recall).toBeGreaterThanOrEqual(recall);
});
