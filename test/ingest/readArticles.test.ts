import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticles } from '#ingest/readArticles.ts';
import type { Refusal } from '#model/refusal.ts';
import { newFolder } from '../support/newFolder.ts';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
const read = (files: Readonly<Record<string, string | Uint8Array>>, name = '') =>
  readArticles(join(folderWith(files), name));

describe('readArticles', () => {
  test('reads the articles of a folder in the order of their names and leaves other files aside', async () => {
    const articles = await read({
      'b.txt': 'Bee.',
      'a.md': '---\ntitle: A\n---\nAy.',
      'c.json': '{}',
      '.d.txt': 'Dee.',
      'e.TXT': 'E.',
    });
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'Ay.'],
      ['b', 'Bee.'],
      ['e', 'E.'],
    ]);
  });

  test('reads the lines of a .jsonl file in their order', async () => {
    const lines = '{"id":"b","text":"Bee."}\n\n{"id":"a","text":"Ay."}\r\n';
    expect((await read({ 'all.jsonl': lines }, 'all.jsonl')).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('goes on behind what cannot be read, and names it, if somebody is there to be told', async () => {
    const told: string[] = [];
    const tell = ({ message }: Refusal) => told.push(message);
    const files = { 'a.txt': 'Ay.', 'b.md': '---\npublished: soon\n---\nBee.', 'c.txt': 'Cee.' };
    expect((await readArticles(folderWith(files), tell)).map(({ id }) => id)).toEqual(['a', 'c']);
    const lines = {
      'all.jsonl': '{"id":"a","text":"Ay."}\n{"id":"b"}\n{"id":"a","text":"Ay!"}\n{"id":"d","text":"Dee."}',
    };
    const kept = await readArticles(join(folderWith(lines), 'all.jsonl'), tell);
    expect(kept.map(({ text }) => text)).toEqual(['Ay.', 'Dee.']);
    expect(told).toEqual([
      expect.stringContaining('"published" must be a date'),
      expect.stringContaining('Cannot read line 2 of "all.jsonl"'),
      expect.stringContaining('two are named "a"'),
    ]);
  });

  test('reads an empty folder', async () => {
    expect(await read({})).toEqual([]);
  });

  test('counts offsets in the file’s own text, its byte-order mark included', async () => {
    expect((await read({ 'a.txt': '\uFEFFAy.' }))[0]?.text).toBe('\uFEFFAy.');
  });

  test.each([
    [
      'a picture',
      { 'a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]) },
      'Cannot read article "a.txt": it is no text file (a zero byte at 4)',
    ],
    ['UTF-16', { 'a.txt': Buffer.from('Ay.', 'utf16le') }, 'Cannot read article "a.txt": it is no text file'],
    ['Latin-1', { 'a.txt': Buffer.from('caf\u00e9', 'latin1') }, 'Cannot read article "a.txt": it is not UTF-8'],
    ['an empty file', { 'a.txt': '' }, 'Cannot read article "a.txt": it has no text'],
    ['two of one name', { 'a.txt': 'Ay.', 'a.md': 'Ay.' }, 'two are named "a"'],
  ])('refuses %s', async (_, files, message) => {
    await expect(read(files)).rejects.toThrow(message);
  });

  test.each([
    ['{"id":"a"', 'Cannot read line 2 of "all.jsonl": not JSON: '],
    ['{"id":"a"}', 'Cannot read line 2 of "all.jsonl": Cannot read article "a": "text" must be text'],
  ])('names the line %j that cannot be read', async (line, message) => {
    await expect(read({ 'all.jsonl': `\n${line}\n` }, 'all.jsonl')).rejects.toThrow(message);
  });

  test('refuses what is not there, and a file of another kind', async () => {
    await expect(read({}, 'missing')).rejects.toThrow('there is no such folder or file');
    await expect(read({ 'a.pdf': 'x' }, 'a.pdf')).rejects.toThrow(
      'Cannot read article "a.pdf": its name must end in .md, .txt, .html or .jsonl',
    );
  });

  test('reads the starter corpus, each article with its publisher, date and address', async () => {
    const articles = await readArticles('seeds/articles');
    expect(articles).toHaveLength(5);
    for (const article of articles)
      expect(article).toMatchObject({
        title: expect.any(String),
        publisher: expect.any(String),
        publishedOn: expect.any(String),
        url: expect.any(String),
        boilerplate: [],
      });
  });
});
