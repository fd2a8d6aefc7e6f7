import { afterEach, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Store } from '#store/store.ts';
import { recordOf } from './recordOf.ts';

/** Opens the same empty corpus again and again; every backend gives one. */
export type Backend = () => Promise<Store>;

/** What every backend of the store must do, whatever keeps the records. */
export function storeContract(name: string, newBackend: () => Promise<Backend>): void {
  describe(`${name} as a store`, () => {
    let opened: Store[] = [];
    const opener = async () => {
      const backend = await newBackend();
      return async () => {
        const store = await backend();
        opened.push(store);
        return store;
      };
    };
    afterEach(async () => {
      for (const store of opened) await store.close();
      opened = [];
    });

    test('is empty at first', async () => {
      const store = await (await opener())();
      expect([store.records(), store.articles(), store.problems]).toEqual([[], [], []]);
      expect(store.record('quay')).toBeUndefined();
    });

    test('gives back what was put, at once and after it was opened again', async () => {
      const open = await opener();
      const store = await open();
      const record = recordOf('quay');
      await store.put(record);
      expect(store.record('quay')).toEqual(record);
      await store.close();
      const again = await open();
      expect(again.records()).toEqual([record]);
      expect(again.record(record.article.id)?.facts).toEqual(record.facts);
    });

    test('gives articles in the order of their ids, whatever the order they came in', async () => {
      const store = await (await opener())();
      for (const id of ['c', 'a', 'B']) await store.put(recordOf(id));
      expect(store.articles().map(({ id }) => id)).toEqual(['B', 'a', 'c']);
    });

    test('replaces an article that is put again', async () => {
      const open = await opener();
      const store = await open();
      await store.put(recordOf('quay'));
      const changed: ArticleRecord = { ...recordOf('quay'), facts: [] };
      await store.put(changed);
      expect(store.records()).toEqual([changed]);
      await store.close();
      expect((await open()).records()).toEqual([changed]);
    });

    test('removes an article and its facts, and says whether there was one', async () => {
      const open = await opener();
      const store = await open();
      await store.put(recordOf('quay'));
      expect(await store.remove('quay')).toBe(true);
      expect(await store.remove('quay')).toBe(false);
      await store.close();
      expect((await open()).records()).toEqual([]);
    });

    test.each([
      'a/b',
      '../up',
      '.hidden',
      'ends.',
      'what?',
      '100%',
      '常州',
      'é',
      'x'.repeat(400),
      'naïve 🙂',
      'line\nend',
      ' ',
    ])('keeps an article named %j', async (id) => {
      const open = await opener();
      const store = await open();
      await store.put(recordOf(id));
      await store.close();
      expect((await open()).records()).toEqual([recordOf(id)]);
    });

    test('refuses a fact that does not cite its article to the letter, and keeps the rest', async () => {
      const store = await (await opener())();
      const record = recordOf('quay');
      await store.put(record);
      const facts = record.facts.map((fact) => ({ ...fact, subject: { ...fact.subject, text: 'Somebody' } }));
      await expect(store.put({ ...record, facts })).rejects.toThrow(
        'Cannot keep article "quay": fact quay:holdsPost:4-22: subject is "Somebody" where the article says "Mara Quill"',
      );
      expect(store.records()).toEqual([record]);
    });

    test('keeps the last of many changes made at once', async () => {
      const open = await opener();
      const store = await open();
      const versions = ['one', 'two', 'three'].map((title) => recordOf('quay', { title }));
      await Promise.all([...versions.map((record) => store.put(record)), store.put(recordOf('other'))]);
      expect(store.record('quay')?.article.title).toBe('three');
      await store.close();
      expect((await open()).record('quay')?.article.title).toBe('three');
    });

    test('does not change once it is closed', async () => {
      const store = await (await opener())();
      await store.close();
      await expect(store.put(recordOf('quay'))).rejects.toThrow('closed');
    });
  });
}
