import { expect, test } from 'vitest';
import { loadSearchModels } from '#app/loadSearchModels.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { NO_WORD_VECTORS } from '#search/index/wordVectors.ts';
import { mendSpelling } from '#search/question/mendSpelling.ts';

const TEXT = 'The water rose to six metres in Lindhaven, and the parliament met the environment minister on Tuesday.';
const PASSAGES = [{ articleId: 'a', text: TEXT, span: { start: 0, end: TEXT.length } }];
const models = loadSearchModels();
const mend = (typed: string) =>
  mendSpelling(typed, { vectors: models.vectors, indexed: () => indexPassages(PASSAGES, models) });

test.each([
  ['how high did the watter get', 'how high did the water get'],
  ['when did the parlament meet', 'when did the parliament meet'],
  ['who is the enviroment minster', 'who is the environment minister'],
  ['what happened in lindhavn', 'what happened in Lindhaven'],
])('%s', (typed, meant) => {
  expect(mend(typed)).toBe(meant);
});

test.each([
  ['words that are English', 'who waited for the matter'],
  ['names written as such', 'what did Minster say'],
  ['short words', 'is teh sea warm'],
  ['what is near to nothing', 'who is xylophonia'],
])('%s are left alone', (_, typed) => {
  expect(mend(typed)).toBe(typed);
});

test('without word vectors nothing is known to be misspelt', () => {
  const indexed = () => indexPassages(PASSAGES);
  expect(mendSpelling('the watter', { vectors: NO_WORD_VECTORS, indexed })).toBe('the watter');
});

test('a question in common words does not wait for the index', () => {
  const indexed = () => {
    throw new Error('indexed');
  };
  expect(mendSpelling('who is the new president', { vectors: models.vectors, indexed })).toBe(
    'who is the new president',
  );
});
