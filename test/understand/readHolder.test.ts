import { describe, expect, test } from 'vitest';
import { readHolder } from '#understand/readHolder.ts';

const NAMES = new Set(['oslo', 'ma rong', 'karl berg', 'nordsee bank', 'nordsee', 'norway', 'bank of bergen']);
const fits = (words: string) => NAMES.has(words.toLowerCase());

describe('readHolder', () => {
  test.each([
    ['who is the mayor of Oslo', { post: 'mayor', of: 'Oslo' }],
    ['who is currently the mayor of Oslo', { post: 'mayor', of: 'Oslo' }],
    ['Oslo mayor', { post: 'mayor', of: 'Oslo' }],
    ["who is Oslo 's mayor", { post: 'mayor', of: 'Oslo' }],
    ['mayor Oslo', { post: 'mayor', of: 'Oslo' }],
    ['the name of the chief executive of Nordsee Bank', { post: 'chief executive', of: 'Nordsee Bank' }],
    ['minister of foreign affairs of Norway', { post: 'minister of foreign affairs', of: 'Norway' }],
    ['general manager of the Bank of Bergen', { post: 'general manager', of: 'Bank of Bergen' }],
    ['is Ma Rong still mayor of Oslo', { post: 'mayor', of: 'Oslo', name: 'Ma Rong' }],
    ['is Ma Rong the mayor of Oslo', { post: 'mayor', of: 'Oslo', name: 'Ma Rong' }],
    ['was Ma Rong finance minister in Norway', { post: 'finance minister', of: 'Norway', name: 'Ma Rong' }],
    ['who used to be mayor of Oslo', { post: 'mayor', of: 'Oslo', rank: 'former' }],
    ['former mayor of Oslo', { post: 'mayor', of: 'Oslo', rank: 'former' }],
    ['who was mayor of Oslo before Ma Rong', { post: 'mayor', of: 'Oslo', name: 'Ma Rong', rank: 'before' }],
    ['who is the president-elect of Norway', { post: 'president-elect', of: 'Norway' }],
  ])('reads "%s"', (plain, slots) => {
    expect(readHolder(plain, fits)).toEqual(slots);
  });

  test.each(['who is Ma Rong', 'what did the mayor of Oslo say', 'who is the mayor of Atlantis', 'targets of Oslo'])(
    'reads no post of a known name in "%s"',
    (plain) => {
      expect(readHolder(plain, fits)).toBeUndefined();
    },
  );

  test('reads the post of what is no known name where anything fits', () => {
    expect(readHolder('who is the mayor of Atlantis')).toEqual({ post: 'mayor', of: 'Atlantis' });
  });
});
