import { expect, test } from 'vitest';
import { findPassagesSpoken } from '#answer/evidence/findPassagesSpoken.ts';
import { corpusOf } from '../../support/corpusOf.ts';

test.each([
  ['Karl Berg said the tram was late.', true],
  ['"The tram is late," said the driver.', true],
  ['The driver, she added, likes the tram.', true],
  ['Officials also warned of the tram.', true],
  ['According to the paper the tram is old.', true],
  ['The tram was announced in May.', false],
  ['The so-called "night tram" runs again.', false],
  ['Karl Berg said the ferry was late.', false],
])('%s: %s', async (text, isSpoken) => {
  const { corpus } = await corpusOf([text]);
  expect(findPassagesSpoken((words) => words.includes('tram'), corpus).length > 0).toBe(isSpoken);
});
