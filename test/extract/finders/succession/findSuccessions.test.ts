import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../../readArticle.ts';

const extract = createExtractor();

function held(text: string): string[] {
  return extract(readArticle(text))
    .filter(({ evidence }) => evidence.foundBy.startsWith('succession:'))
    .map(({ subject, object, qualifiers }) =>
      [qualifiers.tense ?? 'current', subject.name ?? subject.text, object.text, qualifiers.since?.from ?? '']
        .join(' ')
        .trim(),
    );
}

describe('what a sentence says of a post that another names', () => {
  test.each([
    ['Ma Rong, mayor of Oslo, agreed. Her predecessor, Karl Berg, left early.', 'former Karl Berg mayor'],
    ['Ma Rong is the mayor of Oslo. She has held the post since May 2019.', 'current Ma Rong mayor 2019-05'],
    ['Ma Rong, director of Nordsee Bank, agreed. She took over in 2020 from Karl Berg.', 'former Karl Berg director'],
    ['Ma Rong, a former mayor of Oslo, agreed. Her successor, Karl Berg, was away.', 'current Karl Berg mayor'],
    [
      'Ma Rong, director of Nordsee Bank, agreed. She took up the post in May, succeeding Karl Berg.',
      'former Karl Berg director',
    ],
    [
      'Ma Rong, mayor of Oslo, agreed. She became mayor in May 2019 when Karl Berg resigned over a boat.',
      'former Karl Berg mayor',
    ],
    [
      'Karl Berg is the director of Nordsee Bank. In May he will be replaced by Anna Weber.',
      'elect Anna Weber director',
    ],
  ])('%s', (text, expected) => {
    expect(held(text)).toContain(expected);
  });

  test.each([
    'Ma Rong, mayor of Oslo, was named best rower after Karl Berg sat down.',
    'Ma Rong walked in. Her predecessor, Karl Berg, left early.',
    'Ma Rong, mayor of Oslo, agreed. She has held the pen since May 2019.',
  ])('nothing in "%s"', (text) => {
    expect(held(text)).toEqual([]);
  });
});
