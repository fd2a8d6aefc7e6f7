import { beforeEach, describe, expect, test } from 'vitest';
import { createOpenCache, type OpenCache } from '#servers/createOpenCache.ts';

type Thing = { readonly id: string; readonly close: () => Promise<void> };

let said: string[];
let kept: OpenCache<Thing>;

beforeEach(() => {
  said = [];
  kept = createOpenCache(async (id) => {
    if (id === 'broken') throw new Error('Cannot open broken');
    said.push(`open ${id}`);
    return { id, close: async () => void said.push(`close ${id}`) };
  }, 2);
});

const openIds = () => kept.all().map(({ id }) => id);
const nothing = async () => undefined;

describe('what is asked for', () => {
  test('is opened once, and the one that rested longest is closed for another', async () => {
    for (const id of ['a', 'b', 'a', 'c']) await kept.of(id);
    await kept.closeAll();
    expect(said.slice(0, 2)).toEqual(['open a', 'open b']);
    expect(said.slice(2, 4).sort()).toEqual(['close b', 'open c']);
  });

  test('can be asked for again where it could not be opened', async () => {
    await expect(kept.of('broken')).rejects.toThrow('Cannot open broken');
    await expect(kept.of('broken')).rejects.toThrow('Cannot open broken');
    expect(openIds()).toEqual([]);
  });
});

describe('a visit', () => {
  test('closes what it opened, and none of those that were open', async () => {
    for (const id of ['a', 'b']) await kept.of(id);
    for (const id of ['a', 'c', 'd']) await kept.visit(id, async (thing) => void said.push(`visit ${thing.id}`));
    const visits = ['visit a', 'open c', 'visit c', 'close c', 'open d', 'visit d', 'close d'];
    expect(said).toEqual(['open a', 'open b', ...visits]);
    expect(openIds()).toEqual(['a', 'b']);
  });

  test('leaves open what somebody asks for meanwhile', async () => {
    await kept.visit('a', async (thing) => expect(await kept.of('a')).toBe(thing));
    expect(openIds()).toEqual(['a']);
  });

  test('may close what it visits, and do what must be done before it is opened again', async () => {
    await kept.visit('a', () => kept.close('a', async () => void said.push('removed')));
    expect(said).toEqual(['open a', 'close a', 'removed']);
  });

  test('that fails closes what it opened, and says so', async () => {
    await expect(kept.visit('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(kept.visit('broken', nothing)).rejects.toThrow('Cannot open broken');
    expect(openIds()).toEqual([]);
    expect(said).toEqual(['open a', 'close a']);
  });
});
