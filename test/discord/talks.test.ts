import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Loopback, Recorded } from './loopback/loopbackDiscord.ts';
import { ELSEWHERE, members, type Newsroom, OTHER, openNewsroom, READER } from './openNewsroom.ts';

const MESSAGES = /^\/channels\/\d+\/messages$/;
const FOLLOW_UP = 'What did he say?';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

async function say(words: Parameters<Loopback['say']>[0]): Promise<Recorded> {
  const answered = room.discord.nextRequest('POST', MESSAGES);
  room.discord.say({
    mentionsBot: true,
    userId: READER,
    ...words,
    content: `<@${room.discord.applicationId}> ${words.content}`,
  });
  return answered;
}
const text = ({ body }: Recorded) => JSON.stringify(body);
/** The id of what the bot wrote last. */
const lastWritten = () =>
  room.discord.keep({
    data: room.discord.requests.findLast(({ path }) => MESSAGES.test(path))?.body as Record<string, unknown>,
  });
const isOnChen = (answer: Recorded) => text(answer).includes('Chen Jinhu');

test('a question builds on the one before it of the same member in the same channel', async () => {
  await say({ content: 'Who is Chen Jinhu?' });
  expect(isOnChen(await say({ content: FOLLOW_UP }))).toBe(true);
});

test('a command before it counts as well', async () => {
  await members(room.discord).ask('who', { who: 'Chen Jinhu' });
  expect(isOnChen(await say({ content: FOLLOW_UP }))).toBe(true);
});

test.each([
  ['another member', { userId: OTHER }],
  ['another channel', { channelId: '400000000000000001' }],
  ['another server', ELSEWHERE],
  ['a direct message', { direct: true }],
])('%s has no part in it', async (_, place) => {
  await say({ content: 'Who is Chen Jinhu?' });
  expect(isOnChen(await say({ content: FOLLOW_UP, ...place }))).toBe(false);
});

test('it is forgotten after a while', async () => {
  await say({ content: 'Who is Chen Jinhu?' });
  room.passMinutes(14);
  expect(isOnChen(await say({ content: FOLLOW_UP }))).toBe(true);
  room.passMinutes(16);
  expect(isOnChen(await say({ content: FOLLOW_UP }))).toBe(false);
});

test.each([
  ['in a server', {}],
  ['in direct messages', { direct: true }],
])('a reply to an older answer builds on that one, also after a restart, %s', async (_, place) => {
  await say({ content: 'Who is Chen Jinhu?', ...place });
  const repliesTo = lastWritten();
  await say({ content: 'Who is Sheng Lei?', ...place });
  expect(isOnChen(await say({ content: FOLLOW_UP, repliesTo, ...place }))).toBe(true);
  await room.restart();
  expect(isOnChen(await say({ content: FOLLOW_UP, repliesTo, ...place, userId: OTHER }))).toBe(true);
});

test('a reply to what is gone, or to somebody else, is a question of its own', async () => {
  expect(isOnChen(await say({ content: FOLLOW_UP, repliesTo: '500000000000000404' }))).toBe(false);
});

test('a member is told in a closed channel where to ask', async () => {
  const server = await room.servers().of(room.discord.guildId);
  await server.change.set({ channels: ['300000000000000007'] });
  expect(text(await say({ content: 'Who is Chen Jinhu?' }))).toContain('other channels: <#300000000000000007>');
});
