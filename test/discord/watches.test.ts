import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDrafts } from '../support/readDrafts.ts';
import { deeds, type Values } from './loopback/deeds.ts';
import type { Deed, Recorded } from './loopback/loopbackDiscord.ts';
import { codes, EDITOR, ELSEWHERE, isPrivate, members, type Newsroom, openNewsroom, shown } from './openNewsroom.ts';

const MESSAGES = /^\/channels\/\d+\/messages$/;
const LIMITED = {
  status: 429,
  body: { retry_after: 0.05, global: false, message: 'You are being rate limited.' },
  headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' },
} as const;

const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000);
const written = (date: Date) =>
  date.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
const files = {
  'harbour.txt': 'Mira Holt, mayor of Veldhaven, opened the new harbour on Monday.',
  'plan.txt': `By ${written(dayAhead(20))}, the town of Veldhaven plans to reach 300 charging stations.`,
  'many.txt': Array.from(
    { length: 12 },
    (_, i) => `The town of Veldhaven aims to build ${i + 2},000 homes by 20${30 + i}.`,
  ).join('\n\n'),
} as const;

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom({ read: readDrafts, files });
});
afterEach(() => room.close());

const ask = (command: string, values: Values = {}, as: Partial<Deed> = EDITOR) =>
  members(room.discord).ask(command, values, as);
const add = (file: keyof typeof files, as: Partial<Deed> = {}) =>
  members(room.discord).work({ ...deeds.command('articles add', { file: { file } }), ...EDITOR, ...as });
const posts = () => room.discord.requests.filter(({ method, path }) => method === 'POST' && MESSAGES.test(path));
const news = async (act: () => Promise<unknown>): Promise<Recorded> => {
  const posted = room.discord.nextRequest('POST', MESSAGES);
  await act();
  return posted;
};
const sent = ({ body }: Recorded) => ({ data: body as Record<string, unknown> });

describe('/watch', () => {
  test('an added article that brings news on it is told in the channel, with its source', async () => {
    const { channelId } = room.discord;
    expect(shown(await ask('watch', { what: 'Veldhaven' }))).toContain(`told in <#${channelId}>.`);
    const post = await news(() => add('harbour.txt'));
    expect(post.path).toBe(`/channels/${channelId}/messages`);
    const text = shown(sent(post));
    expect(text).toContain('New on Veldhaven');
    expect(text).toContain('mayor of Veldhaven');
    const passage = await members(room.discord).press(sent(post), codes(sent(post), 'passage|')[0] ?? '');
    expect(shown(passage)).toContain('opened the new harbour');
  });

  test('what was told is not told again when the article is replaced', async () => {
    await ask('watch', { what: 'Veldhaven' });
    await news(() => add('harbour.txt'));
    expect(shown(await add('harbour.txt'))).toContain('Replaced');
    await room.edge().stop();
    expect(posts()).toHaveLength(1);
  });

  test('of much news it tells a page, and where the rest is', async () => {
    await ask('watch', { what: 'Veldhaven' });
    const post = await news(() => add('many.txt'));
    expect(shown(sent(post))).toMatch(/New on Veldhaven \\+\(\d of \d+; more by \/topic Veldhaven\\+\)/u);
    expect(codes(sent(post)).filter((code) => !code.startsWith('passage|'))).toEqual([]);
  });

  test.each([
    ['without words', '?!', 'there are no words in it'],
    ['of many words', 'harbour '.repeat(20), '100 are the most'],
  ])('refuses a watch %s', async (_, what, words) => {
    expect(shown(await ask('watch', { what }))).toContain(words);
  });

  test('/unwatch ends it, and says where there is none', async () => {
    await ask('watch', { what: 'Veldhaven' });
    const { data } = await room.discord.ask({ ...deeds.type('unwatch', 'what', 'v'), ...EDITOR });
    expect(data?.['choices']).toEqual([{ name: 'Veldhaven', value: 'Veldhaven' }]);
    expect(shown(await ask('unwatch', { what: 'veldhaven' }))).toContain('No longer watching');
    expect(shown(await ask('unwatch', { what: 'veldhaven' }))).toContain('it is not watched in this channel');
    await add('harbour.txt');
    await room.edge().stop();
    expect(posts()).toEqual([]);
  });

  test('/watching lists what is watched, and a button stops it', async () => {
    for (const what of ['Veldhaven', 'ferries']) await ask('watch', { what, deadlines: true });
    const list = await ask('watching');
    expect(shown(list)).toContain(`“Veldhaven” in <#${room.discord.channelId}>, with deadlines`);
    const left = await members(room.discord).press(list, codes(list, 'run|watching')[0] ?? '', EDITOR);
    expect(shown(left)).toContain('No longer watching “Veldhaven” there');
    expect(shown(left)).toContain('“ferries”');
    const again = await members(room.discord).press(list, codes(list, 'run|watching')[0] ?? '', EDITOR);
    expect([shown(again).includes('that was done already'), isPrivate(again), again.type]).toEqual([true, true, 4]);
  });
});

describe('deadlines', () => {
  test('are told a week before, once, also after a restart', async () => {
    await ask('watch', { what: 'Veldhaven', deadlines: true });
    await news(() => add('plan.txt'));
    await room.servers().runDaily();
    room.passDays(14);
    const post = await news(() => room.servers().runDaily());
    expect(shown(sent(post))).toContain('Due within 7 days');
    expect(shown(sent(post))).toContain('300');
    await room.servers().runDaily();
    await room.restart();
    room.passDays(1);
    await room.servers().runDaily();
    await room.edge().stop();
    expect(posts()).toHaveLength(2);
  });

  test('are not told where they were not asked for, and not when they are over', async () => {
    await ask('watch', { what: 'Veldhaven' });
    await news(() => add('plan.txt'));
    room.passDays(14);
    await room.servers().runDaily();
    await ask('watch', { what: 'Veldhaven', deadlines: true });
    room.passDays(10);
    await room.servers().runDaily();
    await room.edge().stop();
    expect(posts()).toHaveLength(1);
  });
});

describe('a channel', () => {
  test.each([
    ['that is gone', { status: 404, body: { code: 10003, message: 'Unknown Channel' } }],
    ['that is closed to the bot', { status: 403, body: { code: 50001, message: 'Missing Access' } }],
  ])('%s is logged, and nothing else suffers', async (_, reply) => {
    await ask('watch', { what: 'Veldhaven' });
    room.discord.failNext(MESSAGES, reply);
    expect(shown(await news(() => add('harbour.txt')).then(sent))).toContain('New on');
    await room.edge().stop();
    const warnings = room.lines.filter(([level]) => level === 'warn');
    expect(warnings).toMatchObject([
      ['warn', 'news could not be written into a channel', { channel: room.discord.channelId }],
    ]);
  });

  test.each([
    ['that Discord does not know', '300000000000000404'],
    ['of another server', ELSEWHERE.channelId],
  ])('%s hears nothing, and that is logged', async (_, channelId) => {
    const { guildId: serverId } = room.discord;
    const answer = { kind: 'guide', title: 'News', lines: [] } as const;
    await room.edge().announce({ serverId, channelId, answer, language: 'en' });
    expect(posts()).toEqual([]);
    expect(room.lines.filter(([level]) => level === 'warn')).toMatchObject([
      ['warn', expect.any(String), { channel: channelId }],
    ]);
  });

  test('with a rate limit is waited for, and so is an edit', async () => {
    await ask('watch', { what: 'Veldhaven' });
    room.discord.failNext(MESSAGES, LIMITED);
    room.discord.failNext(/@original$/, LIMITED);
    await add('harbour.txt');
    await expect.poll(() => posts().map(({ status }) => status)).toEqual([429, 200]);
    const edits = room.discord.requests.filter(({ path }) => path.endsWith('@original')).map(({ status }) => status);
    expect([edits[0], edits.at(-1)]).toEqual([429, 200]);
  });
});
