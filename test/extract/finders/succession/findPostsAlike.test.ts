import { expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../../readArticle.ts';

const extract = createExtractor();

function posts(text: string): string[] {
  return extract(readArticle(text))
    .filter(({ evidence }) => /^(?:counterpart|posts-of-two)$/.test(evidence.foundBy))
    .map(({ subject, object, qualifiers: { place } }) => `${subject.name}: ${object.text} of ${place?.name}`);
}

test.each([
  [
    'The Dutch prime minister, Karl Berg, and his Belgian counterpart, Anna Weber, agreed.',
    ['Anna Weber: prime minister of Belgium'],
  ],
  ['Mayor Karl Berg met his Belgian counterpart, Anna Weber.', []],
  ['The engineer Karl Berg met his Belgian counterpart, Anna Weber.', []],
  ['The Dutch prime minister, Karl Berg, met a Belgian, Anna Weber.', []],
  [
    'The Greek and Turkish foreign ministers, Karl Berg and Anna Weber respectively, met.',
    ['Karl Berg: foreign ministers of Greece', 'Anna Weber: foreign ministers of Turkey'],
  ],
  [
    'The presidents of Kenya and Uganda, Karl Berg and Anna Weber, met.',
    ['Karl Berg: presidents of Kenya', 'Anna Weber: presidents of Uganda'],
  ],
  ['The Greek and Turkish foreign ministers met Karl Berg and Anna Weber.', []],
  ['The presidents of Kenya and Uganda met Karl Berg and Anna Weber.', []],
])('%s', (text, expected) => {
  expect(posts(text)).toEqual(expected);
});
