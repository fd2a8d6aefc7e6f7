import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isForMember } from '#model/refusal.ts';
import type { Server } from '#model/server.ts';
import { openTestServers } from '../support/openTestServers.ts';

let opened: Awaited<ReturnType<typeof openTestServers>>;
let server: Server;
beforeAll(async () => {
  opened = await openTestServers();
  server = opened.servers.starterServer;
});
afterAll(async () => {
  await opened.servers.close();
  await opened.remove();
});

describe('without a server', () => {
  test('the starter corpus is asked, and nothing is anybody’s own', () => {
    expect(server.id).toBeUndefined();
    expect(server.ask.question('Who is the mayor of Changzhou?').kind).toBe('found');
    expect(server.ownArticles()).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['an article is added', () => server.change.addFile({ name: 'a.md', read: async () => new Uint8Array() })],
    ['settings are changed', () => server.change.set({ language: 'de' })],
    ['a line is reported', () => server.change.report({ factIds: [], line: '', reason: '' })],
    ['something is watched', () => server.change.watch({ channelId: '1', words: 'harbour', deadlines: false })],
    ['an article is looked for', async () => server.findArticle('harbour')],
  ])('a member is told why not, if %s', async (_, change) => {
    expect(await change().catch(isForMember)).toBe(true);
  });
});
