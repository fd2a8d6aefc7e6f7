import { describe, expect, test } from 'vitest';
import { LABEL_COUNT, toLabel } from '#annotate/names/model/nameLabels.ts';
import { findBestLabels } from '#annotate/names/tagging/findBestLabels.ts';

const COUNT = LABEL_COUNT;
const transitions = new Float32Array(COUNT * COUNT);

describe('bestLabels', () => {
  test('never leaves a name open, though its beginning scores best', () => {
    const scores = new Float32Array(2 * COUNT);
    scores[toLabel('person', 'B')] = 5;
    scores[COUNT + toLabel('place', 'E')] = 4;
    const labels = new Uint8Array(2);
    findBestLabels({ scores, offset: 0, stride: LABEL_COUNT, size: 2, transitions }, labels, 0);
    expect([...labels]).toEqual([toLabel('person', 'B'), toLabel('person', 'E')]);
  });

  test('follows the scores of pairs if the tokens say nothing', () => {
    const liked = transitions.slice();
    liked[toLabel('place', 'S')] = 1;
    const labels = new Uint8Array(2);
    findBestLabels(
      { scores: new Float32Array(2 * COUNT), offset: 0, stride: LABEL_COUNT, size: 2, transitions: liked },
      labels,
      0,
    );
    expect([...labels]).toEqual([0, toLabel('place', 'S')]);
  });
});
