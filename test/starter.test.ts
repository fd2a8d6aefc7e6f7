import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PATHS } from '#app/paths.ts';
import { seedVerb } from '#cli/seedVerb.ts';
import { checkRecord } from '#store/checkRecord.ts';
import { openStore } from '#store/openStore.ts';

const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
afterAll(() => rm(folder, { recursive: true }));

const STARTER = join(PATHS.data, 'starter');
const filesIn = async (path: string) => (await readdir(path)).filter((name) => name.endsWith('.json')).sort();

describe('the starter corpus', () => {
  test('is what reading seeds/ gives: seeding again changes no byte', async () => {
    await seedVerb({ seeds: PATHS.seeds, data: folder });
    expect(await filesIn(join(folder, 'starter'))).toEqual(await filesIn(STARTER));
    for (const name of await filesIn(join(folder, 'starter')))
      expect(await readFile(join(folder, 'starter', name), 'utf8')).toBe(await readFile(join(STARTER, name), 'utf8'));
  });

  test('cites nothing but the very words of its articles', async () => {
    const records = (await openStore(STARTER)).records();
    expect(records.flatMap(({ facts }) => facts).length).toBeGreaterThan(20);
    expect(records.flatMap(checkRecord)).toEqual([]);
  });

  test('finds no fact in boilerplate', async () => {
    const records = (await openStore(STARTER)).records();
    const inside = records.flatMap(({ article, facts }) =>
      facts.filter(({ evidence }) =>
        article.boilerplate.some(({ start, end }) => start < evidence.span.end && evidence.span.start < end),
      ),
    );
    expect(inside).toEqual([]);
  });
});
