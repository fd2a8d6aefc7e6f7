import { describe, expect, test } from 'vitest';
import { trainClassifier } from '#understand/classifier/trainClassifier.ts';
import { fixThreshold } from './fixThreshold.ts';

const inside = ['will it rain tomorrow', 'is it going to snow tonight', 'how warm will it get'].map((text) => ({
  text,
  label: 'weather',
}));
const strange = ['tell me a joke', 'who wrote this song', 'sell my shares', 'open the window'];

describe('fixThreshold', () => {
  const classifier = trainClassifier([...inside, ...strange.map((text) => ({ text, label: null }))]);
  const outside = ['tell me who sang it', 'sell the song', 'open my shares'].map((text) => ({ text, label: null }));

  test('lets the wanted share of strange texts fall below it', () => {
    const threshold = fixThreshold(classifier, outside, 1);
    expect(outside.every(({ text }) => classifier.classify(text).score < threshold)).toBe(true);
    expect(fixThreshold(classifier, outside, 0.3)).toBeLessThan(threshold);
  });

  test('refuses nothing if there is nothing strange to learn from', () => {
    expect(fixThreshold(classifier, inside, 0.7)).toBe(0);
  });
});
