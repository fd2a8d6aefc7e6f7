import { expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../../readArticle.ts';

const extract = createExtractor();

function named(text: string): string[] {
  return extract(readArticle(text))
    .filter(({ evidence }) => evidence.foundBy === 'thing-named')
    .map(({ object, qualifiers }) => `${qualifiers.kind} ${object.name ?? object.text}`);
}

test.each([
  ['A second ferry terminal, known as Fjord Gate, is to open in 2028.', ['terminal Fjord Gate']],
  ['The programme, to be called Light Next Door, starts in May.', ['programme Light Next Door']],
  ['The old library, dubbed the Bread Oven by locals, was flooded.', []],
  ['Oslo is building a network of buried wires called Ear.', ['network Ear']],
  ['The policy blueprint known as Plan 2031 will be read in May.', ['blueprint Plan 2031']],
  ['The campaign called “Get ready, get set” will start in May.', []],
  ['The bridge called for repairs.', []],
  ['A singer known as Ma Rong opened the park.', []],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});
