import { afterEach, expect, test } from 'vitest';
import { Refusal } from '#model/refusal.ts';
import type { ArticleDraft } from '#model/server.ts';
import { openTestServers } from '../support/openTestServers.ts';
import { readDrafts } from '../support/readDrafts.ts';

const ID = '200000000000000001';
const TEXT = 'Mira Holt, mayor of Veldhaven, opened the new harbour on Monday.';

let opened: Awaited<ReturnType<typeof openTestServers>>;
afterEach(async () => {
  await opened.servers.close();
  await opened.remove();
});

/** A server, and what was read for it. */
async function openServer() {
  const read: string[] = [];
  opened = await openTestServers({
    read: (draft: ArticleDraft) => {
      read.push(draft.fileName);
      return readDrafts(draft);
    },
  });
  return { server: await opened.servers.of(ID), read };
}

const file = (name: string, text: string) => ({ name, read: async () => new TextEncoder().encode(text) });

test('an article whose id is taken is read once, and is the same but for its id', async () => {
  const { server, read } = await openServer();
  const title = 'Veldhaven opens its harbour';
  const [first] = await server.change.addFile(file('a.md', TEXT), { title, publisher: 'The Harbour Post' });
  const [second] = await server.change.addFile(file('b.md', TEXT), { title, publisher: 'The Evening Tide' });
  expect(read).toEqual(['a.md', 'b.md']);
  if (!first || !second || first instanceof Refusal || second instanceof Refusal) throw new Error('it was refused');
  const id = 'veldhaven-opens-its-harbour';
  expect(first.record.facts.length).toBeGreaterThan(0);
  const alone = JSON.stringify(first.record).replaceAll(`"${id}`, `"${id}-2`);
  expect(JSON.stringify(second.record)).toBe(alone.replace('The Harbour Post', 'The Evening Tide'));
  expect(server.ownArticles().map(({ article }) => article.id)).toEqual([id, `${id}-2`]);
});

test('an article that is added again takes the place of the old one', async () => {
  const { server } = await openServer();
  await server.change.addFile(file('a.md', TEXT));
  expect(await server.change.addFile(file('a.md', `${TEXT} It rained.`))).toMatchObject([{ replaced: true }]);
  expect(server.ownArticles().map(({ article }) => article.id)).toEqual(['a']);
});

test('of a file of many, what is no article keeps none of the others out, and each is announced before it is read', async () => {
  const { server } = await openServer();
  const lines = ['{"id":"a","text":"It rained."}', 'no JSON', '{"id":"b"}', '', '{"id":"c","text":"It snowed."}'];
  const heard: string[] = [];
  const results = await server.change.addFile(file('all.jsonl', lines.join('\n')), {}, (number, of) => {
    heard.push(`${number} of ${of}`);
  });
  expect(results.map((result) => (result instanceof Refusal ? result.message : result.record.article.id))).toEqual([
    'a',
    'Cannot read line 2 of "all.jsonl": it must be JSON such as {"id":"a","text":"…"}',
    'Cannot read line 3 of "all.jsonl": it has no "text"',
    'c',
  ]);
  expect(heard).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
});

test.each([
  ['that cannot be fetched', () => Promise.reject(new Refusal('member', 'Gone'))],
  ['without an article', async () => new TextEncoder().encode(' \n')],
])('a file %s is refused', async (_, read) => {
  const { server } = await openServer();
  expect(await server.change.addFile({ name: 'all.jsonl', read })).toEqual([expect.any(Refusal)]);
});

test('what fails without being refused is a bug, and none of its results', async () => {
  const { server } = await openServer();
  await expect(
    server.change.addFile({ name: 'a.md', read: () => Promise.reject(new TypeError('bug')) }),
  ).rejects.toThrow(TypeError);
});
