import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../extract/readArticle.ts';

const namesIn = (text: string) => readArticle(text).entities.map(({ name }) => name);

describe('a body of two fields', () => {
  test.each([
    ['It was told by the Food and Kelp Administration on Monday.', 'Food and Kelp Administration'],
    ['Lanterns and Buoys Enforcement said so.', 'Lanterns and Buoys Enforcement'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test('is none where the first is a body of its own', () => {
    expect(namesIn('It was told by UNICEF and Kelp Administration.')).not.toContain('UNICEF and Kelp Administration');
  });
});

test('a lone letter behind a hyphen opens no name', () => {
  expect(namesIn('Rock-N-Roll Harbour Café opened in May.').join()).not.toMatch(/^N-|,N-/);
});

describe("a state's university", () => {
  test.each([
    ['Ida Berg left the University of California, Irvine, in May.', 'University of California, Irvine'],
    ['Ida Berg left the University of Texas, Austin.', 'University of Texas, Austin'],
  ])('is told by its town: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test.each([
    ['Ida Berg left the University of Oslo, Norway, in May.', 'University of Oslo, Norway'],
    ['Ida Berg left the University of Iowa, Oslo University said.', 'University of Iowa, Oslo'],
  ])('is told by no other: %s', (text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });
});
