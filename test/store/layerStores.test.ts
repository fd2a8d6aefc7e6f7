import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { layerStores } from '#store/layerStores.ts';
import { openStore } from '#store/openStore.ts';
import { newFolder } from '../newFolder.ts';
import { recordOf } from './recordOf.ts';
import { storeContract } from './storeContract.ts';

storeContract('a folder over an empty one', async () => {
  const [upper, lower] = [newFolder(), newFolder()];
  return async () => layerStores(await openStore(upper, { writable: true }), await openStore(lower));
});

async function storeWith(...records: readonly ArticleRecord[]) {
  const store = await openStore(newFolder(), { writable: true });
  for (const record of records) await store.put(record);
  return store;
}

describe('layerStores', () => {
  test('shows the articles of all stores, the upper one first where both have one', async () => {
    const starter = await storeWith(recordOf('quay'), recordOf('pier'));
    const own = await storeWith(recordOf('quay', { title: 'Ours' }), recordOf('zoo'));
    const store = layerStores(own, starter);
    expect(store.articles().map(({ id, title }) => [id, title])).toEqual([
      ['pier', undefined],
      ['quay', 'Ours'],
      ['zoo', undefined],
    ]);
    expect(store.record('quay')?.article.title).toBe('Ours');
    expect(store.facts()).toHaveLength(3);
  });

  test('changes the upper store alone', async () => {
    const starter = await storeWith(recordOf('quay'));
    const own = await storeWith();
    const store = layerStores(own, starter);
    await store.put(recordOf('quay', { title: 'Ours' }));
    expect(starter.record('quay')?.article.title).toBeUndefined();
    expect(await store.remove('quay')).toBe(true);
    expect(store.record('quay')?.article.title).toBeUndefined();
  });

  test('refuses to remove what only a lower store has', async () => {
    const store = layerStores(await storeWith(), await storeWith(recordOf('quay')));
    await expect(store.remove('quay')).rejects.toThrow(
      'Cannot remove article "quay": it belongs to the starter corpus',
    );
    expect(await store.remove('nothing')).toBe(false);
  });

  test('two servers do not see each other over one starter corpus', async () => {
    const starter = await storeWith(recordOf('quay'));
    const [one, two] = [layerStores(await storeWith(), starter), layerStores(await storeWith(), starter)];
    await one.put(recordOf('secret'));
    expect(two.record('secret')).toBeUndefined();
    expect(two.articles()).toHaveLength(1);
  });
});
