import { describe, expect, test } from 'vitest';
import { nameLabels } from '#annotate/names/model/nameLabels.ts';
import { findBestLabels } from '#annotate/names/tagging/findBestLabels.ts';

const COUNT = nameLabels.count;
const transitions = new Float32Array(COUNT * COUNT);

describe('bestLabels', () => {
  test('never leaves a name open, though its beginning scores best', () => {
    const scores = new Float32Array(2 * COUNT);
    scores[nameLabels.of('person', 'B')] = 5;
    scores[COUNT + nameLabels.of('place', 'E')] = 4;
    const labels = new Uint8Array(2);
    findBestLabels({ scores, offset: 0, stride: nameLabels.count, size: 2, transitions }, labels, 0);
    expect([...labels]).toEqual([nameLabels.of('person', 'B'), nameLabels.of('person', 'E')]);
  });

  test('follows the scores of pairs if the tokens say nothing', () => {
    const liked = transitions.slice();
    liked[nameLabels.of('place', 'S')] = 1;
    const labels = new Uint8Array(2);
    findBestLabels(
      { scores: new Float32Array(2 * COUNT), offset: 0, stride: nameLabels.count, size: 2, transitions: liked },
      labels,
      0,
    );
    expect([...labels]).toEqual([0, nameLabels.of('place', 'S')]);
  });
});
