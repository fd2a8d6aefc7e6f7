import { describe, expect, test } from 'vitest';
import type { Article } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';
import { loadReader } from '#reading/loadReader.ts';
import { replyToDraft } from '#reading/readAndLearn.ts';

const draft = (text: string) => ({ fileName: 'a.txt', bytes: new TextEncoder().encode(text) });
const learn = (article: Article) => ({ article, sentences: [], names: [], facts: [] });
const replyOf = (act: () => never) => replyToDraft(draft('It rained.'), { learn: act });

describe('what a worker replies', () => {
  test('is the record of what it read', async () => {
    expect(await replyToDraft(draft('It rained.'), { learn })).toMatchObject({
      record: { article: { text: 'It rained.' } },
    });
  });

  test('is why an article is refused, and who may read that', async () => {
    expect(await replyToDraft(draft(' '), { learn })).toMatchObject({ error: expect.any(Refusal), audience: 'member' });
    const long = await replyToDraft(draft('It rained. '.repeat(100_000)), await loadReader());
    const why =
      'Cannot read article "a": its text has 1,100,000 characters, and 1,000,000 are the most; please divide it';
    expect(long).toMatchObject({ error: { message: why }, audience: 'member' });
  });

  test('is a bug, for nobody to read', async () => {
    const bug = new TypeError('learn is not a function');
    const reply = await replyOf(() => {
      throw bug;
    });
    expect(reply).toEqual({ error: bug, audience: undefined });
  });
});
