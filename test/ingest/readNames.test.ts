import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNames } from '#ingest/readNames.ts';
import { newFolder } from '../support/newFolder.ts';

function fileWith(text: string): string {
  const path = join(newFolder(), 'names.json');
  writeFileSync(path, text);
  return path;
}
const read = (file: unknown) => readNames(fileWith(JSON.stringify(file)));

describe('readNames', () => {
  test('reads names with all that is known of them', async () => {
    const known = {
      name: 'Mara Quill',
      kind: 'person',
      native: '马拉',
      aliases: ['Mayor Quill'],
      distinctFrom: 'the poet',
      knownBy: ['mayor'],
      note: 'A woman.',
    };
    expect(await read({ about: 'x', entities: [known, { name: 'Old Quay', kind: 'place' }] })).toEqual([
      known,
      { name: 'Old Quay', kind: 'place', aliases: [] },
    ]);
  });

  test('lets two share a name where something tells them apart', async () => {
    const entities = [
      { name: 'Mara Quill', kind: 'person' },
      { name: 'Mara Quill', kind: 'person', knownBy: ['poet'] },
    ];
    expect(await read({ entities })).toHaveLength(2);
  });

  test('reads the names of the starter corpus', async () => {
    expect((await readNames('seeds/names.json')).find(({ name }) => name === 'Sheng Lei')?.native).toBe('盛蕾');
  });

  test.each<[unknown, string]>([
    [[], 'it must be an object such as {"entities":[]}'],
    [{ about: 'x' }, '"entities" must be a list'],
    [{ entities: [], extra: 1 }, '"extra" is no key it knows'],
    [{ entities: [{ kind: 'person' }] }, '"name" of entity 1 must be text'],
    [{ entities: [{ name: ' ', kind: 'person' }] }, '"name" of " " must not be empty'],
    [
      { entities: [{ name: 'A', kind: 'city' }] },
      '"kind" of "A" must be person, organisation, place, post or other, got "city"',
    ],
    [{ entities: [{ name: 'A', kind: 'place', alias: ['B'] }] }, '"A": "alias" is no key it knows'],
    [{ entities: [{ name: 'A', kind: 'place', aliases: 'B' }] }, '"aliases" of "A" must be a list of names'],
    [{ entities: ['A'] }, 'entity 1: must be an object such as {"name":"…","kind":"person"}'],
    [
      {
        entities: [
          { name: 'A', kind: 'place' },
          { name: 'a', kind: 'place' },
        ],
      },
      'two are named "a", and no "knownBy" tells them apart',
    ],
  ])('refuses %j', async (file, problem) => {
    await expect(read(file)).rejects.toThrow(`Cannot read names "names.json": ${problem}`);
  });

  test('refuses what is not JSON, and a file that is not there', async () => {
    await expect(readNames(fileWith('{"entities":'))).rejects.toThrow('Cannot read names "names.json": it is not JSON');
    await expect(readNames('nowhere/names.json')).rejects.toThrow(
      'Cannot read names "names.json": there is no such file',
    );
  });
});
