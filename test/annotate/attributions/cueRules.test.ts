import { describe, expect, test } from 'vitest';
import { cueRules } from '#annotate/attributions/cueRules.ts';
import { readingOf } from '#annotate/attributions/readingOf.ts';
import { sceneOf } from '#annotate/attributions/scene.ts';
import { tokenize } from '#annotate/tokenize.ts';
import { loadWink } from '#annotate/wink.ts';

const wink = loadWink();

function scenesOf(text: string) {
  const article = { id: 'a', text, boilerplate: [] };
  const none = { mentions: [], entities: [], quantities: [], moments: [] };
  const reading = readingOf({ article, ...tokenize(text, [], wink), ...none });
  return reading.sentences.map((sentence) => sceneOf(reading, sentence));
}

describe.each(cueRules)('the rule "$name"', ({ example, counterExample, read }) => {
  const drafts = (text: string) =>
    scenesOf(text).flatMap((scene) => scene.cues.flatMap((cue) => read(scene, cue) ?? []));

  test(`reads ${example}`, () => {
    expect(drafts(example)).toHaveLength(1);
  });

  test(`reads nothing in ${counterExample}`, () => {
    expect(drafts(counterExample)).toEqual([]);
  });
});

test('every rule has a name of its own', () => {
  expect(new Set(cueRules.map(({ name }) => name)).size).toBe(cueRules.length);
});
