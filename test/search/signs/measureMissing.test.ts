import { expect, test } from 'vitest';
import { viewPassage } from '#search/candidates/viewPassage.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { weighQuestion } from '#search/question/weighQuestion.ts';
import { measureLikeness } from '#search/signs/measureLikeness.ts';

const SENTENCES = ['Ida Moss won the baking prize in May.', 'She baked a rye loaf.', 'Her brother sells boats.'];
const index = indexPassages(
  SENTENCES.map((text, n) => ({ articleId: 'a', text, span: { start: n * 100, end: n * 100 + text.length } })),
);

function measure(question: string, passage: number) {
  const asked = weighQuestion(index, question);
  return measureLikeness(asked, viewPassage(index, asked, { passage, ownScore: () => 0 }), index);
}

test('a question whose words are all there misses none', () => {
  expect(measure('Who won the baking prize?', 0)).toMatchObject({
    missedHere: 0,
    missedNear: 0,
    missedWide: 0,
    toldNear: 1,
  });
});

test('a word that stands beside is missed here, not near', () => {
  const { missedHere = 0, missedNear = 1 } = measure('Which loaf won the prize?', 0);
  expect(missedHere).toBeGreaterThan(0.2);
  expect(missedNear).toBe(0);
});

test('what no sentence speaks of is missed everywhere', () => {
  const { missedNear = 0, missedWide = 0, toldNear = 1 } = measure('When did Ida Moss lose the lawsuit?', 0);
  expect(missedNear).toBeGreaterThan(0.2);
  expect(missedWide).toBe(missedNear);
  expect(toldNear).toBe(0);
});
