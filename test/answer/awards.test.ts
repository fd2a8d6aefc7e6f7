import { expect, test } from 'vitest';
import { phraseFact } from '#answer/phrase/phraseFact.ts';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../extract/readArticle.ts';
import { corpusOf } from '../support/corpusOf.ts';

const extract = createExtractor();

test('a prize is won by whom it was given to, and not held like a forum', async () => {
  const { corpus } = await corpusOf([]);
  const words = (text: string) =>
    extract(readArticle(text))
      .filter(({ relation }) => relation === 'event')
      .map((fact) => phraseFact(fact, corpus));
  expect(words('Nils Strand won the Harbour Prize in 2019.').join()).toContain('won by Nils Strand');
  expect(words('The Harbour Bureau held the Harbour Forum in Oslo on 3 May 2024.').join()).toContain('held by');
});
