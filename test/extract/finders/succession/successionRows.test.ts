import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { SUCCESSION_ROWS } from '#extract/finders/succession/successionRows.ts';
import { readArticle } from '../../readArticle.ts';

const extract = createExtractor();

/** What finds something behind a sentence that says who holds or held a post. */
function rowsThatFind(sentence: string): string[] {
  const post = sentence.startsWith('His')
    ? 'Jonas Lund, a former mayor of Oslo, agreed.'
    : 'Anna Weber is the mayor of Oslo.';
  return extract(readArticle(`${post} ${sentence}`)).map(({ evidence }) => evidence.foundBy);
}

describe.each(SUCCESSION_ROWS.map((row) => [row.name, row] as const))('%s', (name, { example, counterExample }) => {
  test(`reads "${example}"`, () => {
    expect(rowsThatFind(example)).toContain(`succession:${name}`);
  });

  test(`reads nothing in "${counterExample}"`, () => {
    expect(rowsThatFind(counterExample)).not.toContain(`succession:${name}`);
  });
});
