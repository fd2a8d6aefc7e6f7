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
