import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDiscord } from '#discord/startDiscord.ts';
import { fixtureEdge, type Lines } from './fixtureEdge.ts';
import { leaks } from './leaks.ts';
import { discordSchema } from './loopback/discordSchema.ts';
import { type Loopback, type Recorded, startLoopback } from './loopback/loopbackDiscord.ts';

const MESSAGES = /^\/channels\/\d+\/messages$/;
const schema = discordSchema();

let discord: Loopback;
let edge: { readonly stop: () => Promise<void> };
let lines: Lines;

beforeEach(async () => {
  discord = await startLoopback({ schema });
  const fixture = fixtureEdge(discord);
  lines = fixture.lines;
  edge = await startDiscord(fixture.options);
});

afterEach(async () => {
  await edge.stop();
  await discord.stop();
  expect(discord.breaches).toEqual([]);
  expect(leaks(lines, discord)).toEqual([]);
});

const mention = (words: string) => ({ content: `<@${discord.applicationId}> ${words}`, mentionsBot: true });
const shown = ({ body }: Recorded) => JSON.stringify(body);

async function answerTo(words: Parameters<Loopback['say']>[0]): Promise<Recorded> {
  const answered = discord.nextRequest('POST', MESSAGES);
  discord.say(words);
  return answered;
}

test('a mention is answered in a reply that pings nobody', async () => {
  const answer = await answerTo(mention('Mira Holt'));
  expect(shown(answer)).toContain('Mayor of Veldhaven');
  expect(answer.body).toMatchObject({ message_reference: {}, allowed_mentions: { parse: [], replied_user: false } });
});

test('a direct message is answered without a mention', async () => {
  expect(shown(await answerTo({ content: 'Mira Holt', direct: true }))).toContain('Mayor of Veldhaven');
});

test('a mention without a question gets the guide', async () => {
  expect(shown(await answerTo(mention('  ')))).toContain('What you can ask');
});

test.each([
  ['a message that is not meant for it', { content: 'Mira Holt' }],
  ['another bot', { content: 'Mira Holt', mentionsBot: true, byBot: true }],
])('%s gets no answer', async (_, words) => {
  discord.say(words);
  await answerTo(mention('Holt'));
  expect(discord.requests.filter(({ path }) => MESSAGES.test(path))).toHaveLength(1);
});

test('a failure ends in an apology and one line without content', async () => {
  expect(shown(await answerTo(mention('bug')))).toContain('Sorry');
  await edge.stop();
  const errors = lines.filter(([level]) => level !== 'info');
  expect(errors).toMatchObject([['error', 'a question could not be answered', { message: expect.any(String) }]]);
  expect(JSON.stringify(errors)).not.toContain('no bug of mine');
});

test('a channel it may not write in ends in one line', async () => {
  discord.failNext(MESSAGES, { status: 403, body: { code: 50013, message: 'Missing Permissions' } });
  await answerTo(mention('Mira Holt'));
  await edge.stop();
  expect(lines.filter(([level]) => level !== 'info')).toMatchObject([
    ['warn', 'the bot may not write where it was asked', {}],
  ]);
});
