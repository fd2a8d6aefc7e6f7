import { expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { rewordFacts } from '#extract/facts/rewordFacts.ts';
import { readArticle } from '../readArticle.ts';

const extract = createExtractor();

function wordings(text: string): string[] {
  const annotated = readArticle(text);
  return rewordFacts(extract(annotated), annotated).map(({ subject, object }) => `${subject.text} – ${object.text}`);
}

test('a fact is told once for each word of its sentence that means its ends', () => {
  const found = wordings('Ma Rong graduated from Oslo University, where she met her teacher.');
  expect(found).toEqual(
    expect.arrayContaining(['Ma Rong – Oslo University', 'Ma Rong – where', 'she – Oslo University']),
  );
});

test('pronouns of nobody that is named mean the same if they agree', () => {
  const found = wordings('He graduated from Oslo University, where she met his teacher.');
  expect(found).toEqual(expect.arrayContaining(['He – Oslo University', 'his – Oslo University']));
  expect(found).not.toContain('she – Oslo University');
});

test('other sentences are kept out', () => {
  expect(wordings('Ma Rong graduated from Oslo University. She left.')).toEqual(['Ma Rong – Oslo University']);
});
