import { expect, test } from 'vitest';
import { readArticle } from '../../../extract/readArticle.ts';

function bodies(text: string): string[] {
  const { article, mentions } = readArticle(text);
  const names = mentions.filter(({ kind, form }) => form === 'name' && kind !== 'person' && kind !== 'place');
  return names.filter(({ kind }) => kind !== 'post').map(({ span }) => article.text.slice(span.start, span.end));
}

test.each([
  ["Anna Weber, chief economist at Moody's, said so.", ["Moody's"]],
  ["They sold Nordsee Bank's ships, and Nordsee Bank grew.", ['Nordsee Bank', 'Nordsee Bank']],
  ["They sold Nordsee Bank's ships.", ['Nordsee Bank']],
])('%s', (text, expected) => {
  expect(bodies(text)).toEqual(expected);
});
