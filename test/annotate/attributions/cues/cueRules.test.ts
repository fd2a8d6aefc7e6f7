import { describe, expect, test } from 'vitest';
import { CUE_RULES } from '#annotate/attributions/cues/cueRules.ts';
import { sceneOf } from '#annotate/attributions/cues/scene.ts';
import { toQuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';

const wink = loadWink();

function scenesOf(text: string) {
  const article = { id: 'a', text, boilerplate: [] };
  const none = { mentions: [], entities: [], quantities: [], moments: [] };
  const reading = toQuotedArticle({ article, ...tokenize(text, [], wink), ...none });
  return reading.sentences.map((sentence) => sceneOf(reading, sentence));
}

describe.each(Object.entries(CUE_RULES))('the rule "%s"', (_, { example, counterExample, read }) => {
  const drafts = (text: string) =>
    scenesOf(text).flatMap((scene) => scene.cues.flatMap((cue) => read(scene, cue) ?? []));

  test(`reads ${example}`, () => {
    expect(drafts(example)).toHaveLength(1);
  });

  test(`reads nothing in ${counterExample}`, () => {
    expect(drafts(counterExample)).toEqual([]);
  });
});
