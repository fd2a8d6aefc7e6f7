import { describe, expect, test } from 'vitest';
import { readArticle } from '../extract/readArticle.ts';

function posts(text: string): string[] {
  const { mentions, article } = readArticle(text);
  return mentions.filter(({ kind }) => kind === 'post').map(({ span }) => article.text.slice(span.start, span.end));
}

describe('findPosts', () => {
  test.each([
    ['The mayor spoke.', ['mayor']],
    ['The executive deputy director spoke.', ['executive deputy director']],
    ['She is Minister of Foreign Affairs of Norway.', ['Minister of Foreign Affairs']],
    ['He is chairman of the board of directors of Nordsee Bank.', ['chairman of the board of directors']],
    ['The former president spoke.', ['president']],
    ['She is the chief technical officer.', ['chief technical officer']],
    ['She was professor emerita at Oslo University.', ['professor emerita']],
    ['Both mayors spoke.', ['mayors']],
    ['He was head of the bureau.', ['head']],
    ['The central bank governor spoke.', ['central bank governor']],
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  test.each([
    'They head the list.',
    'Anna Weber heads the team.',
    'In general, it rains.',
    'A pilot project began.',
    'It was a head-on crash.',
  ])('%s has none', (text) => {
    expect(posts(text)).toEqual([]);
  });
});
