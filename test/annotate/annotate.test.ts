import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ANNOTATION_STEPS, createAnnotator } from '#annotate/annotate.ts';
import { ATTRIBUTION_STEPS } from '#annotate/attributions/findAttributions.ts';
import { readNameModel } from '#annotate/names/model/readNameModel.ts';
import { NAME_RULES } from '#annotate/names/rules/applyNameRules.ts';
import { tagNames } from '#annotate/names/tagNames.ts';
import { QUANTITY_STEPS } from '#annotate/quantities/findQuantities.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { cut } from '#model/span.ts';

const model = readNameModel(readFileSync(new URL('../../data/models/names.bin', import.meta.url)));
const annotate = createAnnotator({ wink: loadWink(), tagNames: (...found) => tagNames(...found, model) });
const read = (text: string) => annotate({ id: 'a', text, publishedOn: '2024-06-14', boilerplate: [] });

describe('an article', () => {
  const text =
    'Grace Mwale, Deputy Mayor of Lusaka, met Kopano Shipping Company in May. She said the company would hire 40 welders. The ships are built by Peter Nkosi, who joined it.';
  const { mentions, entities, quantities, moments, attributions } = read(text);

  test('is read for names and posts, and for whom "she", "the company" and "who" mean', () => {
    const told = mentions.map(({ span, kind, entity }) => [cut(text, span), kind, entities[entity ?? -1]?.name]);
    expect(told).toEqual([
      ['Grace Mwale', 'person', 'Grace Mwale'],
      ['Deputy Mayor', 'post', undefined],
      ['Lusaka', 'place', 'Lusaka'],
      ['Kopano Shipping Company', 'organisation', 'Kopano Shipping Company'],
      ['She', 'person', 'Grace Mwale'],
      ['company', 'organisation', 'Kopano Shipping Company'],
      ['Peter Nkosi', 'person', 'Peter Nkosi'],
      ['who', 'person', 'Peter Nkosi'],
      ['it', 'organisation', 'Kopano Shipping Company'],
    ]);
  });

  test('is read for quantities, dates and who says what', () => {
    expect(quantities.map(({ value, unit }) => [value, unit])).toEqual([[40, 'welder']]);
    expect(moments.map(({ from }) => from)).toEqual(['2024-05']);
    expect(attributions.map(({ speaker }) => speaker.map((span) => cut(text, span)))).toEqual([['She']]);
  });

  test('gives its mentions in the order of the text', () => {
    const starts = mentions.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe.each([
  ['annotation', ANNOTATION_STEPS],
  ['names', NAME_RULES],
  ['quantities', QUANTITY_STEPS],
  ['attributions', ATTRIBUTION_STEPS],
])('the steps of %s', (_, steps) => {
  test('have names of their own and say why they are there', () => {
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
    expect(steps.filter(({ why }) => why === '')).toEqual([]);
  });
});
