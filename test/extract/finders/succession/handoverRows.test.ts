import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { HANDOVER_ROWS } from '#extract/finders/succession/handoverRows.ts';
import { readArticle } from '../../readArticle.ts';

const extract = createExtractor();

function rowsThatFind(sentence: string): string[] {
  return extract(readArticle(sentence)).map(({ evidence }) => evidence.foundBy);
}

/** "mayor of Oslo: elect Anna Weber for Karl Berg". */
function handedOver(text: string): string[] {
  return extract(readArticle(text, '2024-05-02'))
    .filter(({ evidence }) => evidence.foundBy.startsWith('handover:'))
    .map(({ subject, object, qualifiers: { tense = 'current', organisation, place, succeeds } }) =>
      [
        object.text,
        'of',
        (organisation ?? place)?.name ?? '?',
        tense,
        subject.name,
        succeeds ? `for ${succeeds.name}` : '',
      ]
        .join(' ')
        .trim(),
    );
}

describe.each(Object.entries(HANDOVER_ROWS))('%s', (name, { example, counterExample }) => {
  test(`reads "${example}"`, () => {
    expect(rowsThatFind(example)).toContain(`handover:${name}`);
  });

  test(`reads nothing in "${counterExample}"`, () => {
    expect(rowsThatFind(counterExample)).not.toContain(`handover:${name}`);
  });
});

describe('who follows whom', () => {
  test.each([
    [
      'Anna Weber takes over from Karl Berg as Irish health minister.',
      ['health minister of Ireland current Anna Weber for Karl Berg', 'health minister of Ireland former Karl Berg'],
    ],
    ['Anna Weber will replace Karl Berg as mayor of Oslo on 1 June.', ['mayor of Oslo elect Anna Weber for Karl Berg']],
    [
      'Mayor Karl Berg died in May and was succeeded by Anna Weber.',
      ['Mayor of ? current Anna Weber for Karl Berg', 'Mayor of ? former Karl Berg'],
    ],
    ['Anna Weber replaced Karl Berg as the nominee.', []],
    ['Anna Weber replaced Karl Berg after an hour.', []],
    ['Mayor Karl Berg handed her a key, Anna Weber said.', []],
  ])('%s', (text, expected) => {
    expect(handedOver(text)).toEqual(expected);
  });
});
