import { describe, expect, test } from 'vitest';
import { readWords } from '#text/cutWords.ts';
import { findSynonymStems } from '#text/findSynonymStems.ts';
import { stemsOf } from '#text/stemWord.ts';

describe('findSynonymStems', () => {
  const asks = (word: string, stated: string) => stemsOf(stated).some((stem) => findSynonymStems(word).has(stem));

  test.each([
    ['technical', 'technically'],
    ['leave', 'leaves'],
    ['leaf', 'leaves'],
    ['chinese', 'china'],
  ])('%j is found as %j', (word, stated) => {
    expect(asks(word, stated)).toBe(true);
  });

  test.each([
    ['election', 'selection'],
    ['mayor', 'may'],
  ])('%j is not found as %j', (word, stated) => {
    expect(asks(word, stated)).toBe(false);
  });
});

test('a president-elect is no election', () => {
  expect(readWords('The President-elect, Ada Quill')).toEqual(['the', 'president', 'ada', 'quill']);
});
