import { describe, expect, test } from 'vitest';
import { readJsonArticle } from '#ingest/readJsonArticle.ts';

describe('readArticleRecord', () => {
  test('takes the text as it is', () => {
    const record = { id: 'a', text: '---\nfoo: bar\n---\nText.', title: 'T', publishedOn: '2021-09', publisher: 'P' };
    expect(readJsonArticle(record)).toEqual({ ...record, boilerplate: [] });
  });

  test('reads what the text says of itself, where the record does not', () => {
    const text = `Date: September 5, 2021\n\nThe harbour took in more grain than ever before in its long and changeful life.`;
    expect(readJsonArticle({ id: 7, text, title: null, extra: 1 })).toMatchObject({
      id: '7',
      publishedOn: '2021-09-05',
    });
    expect(readJsonArticle({ id: 'a', text, publishedOn: '2020' })).toMatchObject({ publishedOn: '2020' });
  });

  test.each<[unknown, string]>([
    [null, 'Cannot read article: it must be an object such as {"id":"a","text":"…"}'],
    ['text', 'Cannot read article: it must be an object'],
    [{ text: 'x' }, 'Cannot read article: "id" must be text'],
    [{ id: '', text: 'x' }, 'Cannot read article "": "id" must not be empty'],
    [{ id: 'a' }, 'Cannot read article "a": "text" must be text'],
    [{ id: 'a', text: ' \n' }, 'Cannot read article "a": "text" has no words'],
    [
      { id: 'a', text: 'x', publishedOn: 'soon' },
      'Cannot read article "a": "publishedOn" must be a date such as 2023-07-22, got "soon"',
    ],
    [{ id: 'a', text: 'x', title: 3 }, 'Cannot read article "a": "title" must be text'],
  ])('refuses %j', (record, message) => {
    expect(() => readJsonArticle(record)).toThrow(message);
  });
});
