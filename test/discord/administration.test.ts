import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deeds, type Values } from './loopback/deeds.ts';
import type { Deed } from './loopback/loopbackDiscord.ts';
import {
  codes,
  EDITOR,
  ELSEWHERE,
  isPrivate,
  members,
  type Newsroom,
  OTHER,
  openNewsroom,
  shown,
} from './openNewsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const ask = (command: string, values: Values = {}, as: Partial<Deed> = EDITOR) =>
  members(room.discord).ask(command, values, as);
const who = (as: Partial<Deed> = {}, values: Values = {}) => ask('who', { who: 'Sheng Lei', ...values }, as);
const CLOSED = 'Footnote answers in other channels: <#300000000000000001>';

describe('/settings', () => {
  test('shows how it is if nothing is given', async () => {
    const answer = await ask('settings');
    expect(shown(answer)).toContain('asked beside the articles of this server');
    expect(isPrivate(answer)).toBe(true);
  });

  test('starter: without it, its facts are gone, and with it they are back', async () => {
    expect(shown(await ask('settings', { starter: false }))).toContain('switched off');
    expect(shown(await who())).not.toContain('mayor of Changzhou');
    expect((await room.discord.ask(deeds.type('who', 'who', 'sheng'))).data).toEqual({ choices: [] });
    await ask('settings', { starter: true });
    expect(shown(await who())).toContain('mayor of Changzhou');
  });

  test('private-answers: the default, which who asks may overrule', async () => {
    expect(isPrivate(await who())).toBe(false);
    await ask('settings', { 'private-answers': true });
    expect(isPrivate(await who())).toBe(true);
    expect(isPrivate(await who({}, { private: false }))).toBe(false);
  });

  test('allow and disallow: elsewhere it says where to ask; threads count as their channel', async () => {
    const { channelId } = room.discord;
    expect(shown(await ask('settings', { allow: { channel: channelId } }))).toContain(`- <#${channelId}>`);
    expect(shown(await who())).toContain('mayor of Changzhou');
    const thread = { channelId: '300000000000000007' };
    expect(shown(await who({ ...thread, threadOf: channelId }))).toContain('mayor of Changzhou');
    const other = await who({ channelId: '300000000000000008' });
    expect([shown(other).includes(CLOSED), isPrivate(other)]).toEqual([true, true]);
    await ask('settings', { disallow: { channel: channelId } });
    expect(shown(await who({ channelId: '300000000000000008' }))).toContain('mayor of Changzhou');
  });

  test('a channel that was deleted is taken off by its button', async () => {
    const settings = await ask('settings', { allow: { channel: '300000000000000009' } });
    expect(shown(await who())).toContain('other channels');
    await members(room.discord).press(settings, codes(settings, 'run|settings|disallow')[0] ?? '', EDITOR);
    expect(shown(await who())).toContain('mayor of Changzhou');
  });

  test('language: is kept, and one that there is not is refused', async () => {
    expect(shown(await ask('settings', { language: 'de' }))).toContain('Deutsch');
    await room.restart();
    expect(shown(await ask('settings'))).toContain('Deutsch');
    expect(shown(await ask('settings', { language: 'xx' }))).toContain('Cannot change the language');
  });
});

describe('/export', () => {
  test('attaches all facts as CSV and as JSON, each with its passage', async () => {
    const done = await members(room.discord).work({ ...deeds.command('export'), ...EDITOR });
    const { files } = done;
    expect(files.map(({ name }) => name)).toEqual(['facts.csv', 'facts.json']);
    expect(shown(done)).toMatch(/"type":13,"file":\{"url":"attachment:\/\/facts.csv"/);
    const [csv = '', json = ''] = files.map(({ text }) => text);
    const facts = JSON.parse(json) as readonly object[];
    const records = (await room.servers().of(room.discord.guildId)).records();
    expect(facts).toHaveLength(records.reduce((sum, record) => sum + record.facts.length, 0));
    expect(csv.split(/\r?\n(?=[a-z])/u).length).toBeGreaterThan(facts.length);
    expect(csv).toContain("Changzhou's mayor, Sheng Lei");
  });
});

describe('/about', () => {
  test.each<[string, Partial<Deed>]>([
    ['in a server', {}],
    ['in direct messages', { direct: true, channelId: '300000000000000009' }],
  ])('tells what was read, %s', async (_, as) => {
    const answer = shown(await ask('about', {}, as));
    expect(answer).toContain('Footnote 1.2.3');
    expect(answer).toMatch(/Articles: \d+, the newest of \d+ \p{L}+ \d{4}/u);
    expect(answer).toContain('less than a minute');
  });
});

describe('what belongs to a server', () => {
  const COMMANDS: readonly (readonly [string, Values])[] = [
    ['articles add', { file: { file: 'a.txt' } }],
    ['articles list', {}],
    ['articles remove', { article: 'a' }],
    ['settings', { starter: false }],
    ['review', {}],
    ['export', {}],
    ['watch', { what: 'Changzhou' }],
    ['unwatch', { what: 'Changzhou' }],
    ['watching', {}],
  ];

  test('is for those alone who may manage it', async () => {
    for (const [command, values] of COMMANDS) {
      const answer = await ask(command, values, { userId: OTHER });
      expect(shown(answer), command).toContain('Only members who may manage the server');
      expect(isPrivate(answer), command).toBe(true);
    }
  });

  test('is not to be had in direct messages', async () => {
    for (const [command, values] of COMMANDS) {
      const answer = await ask(command, values, { direct: true, channelId: '300000000000000009' });
      expect(shown(answer), command).toContain('That belongs to a server');
    }
  });

  test('its buttons look again at who presses them', async () => {
    const settings = await ask('settings', { allow: { channel: room.discord.channelId }, private: false });
    expect(isPrivate(settings)).toBe(false);
    const pressed = await members(room.discord).press(settings, codes(settings, 'run|')[0] ?? '', { userId: OTHER });
    expect(shown(pressed)).toContain('Only members who may manage the server');
    expect((await room.servers().of(room.discord.guildId)).state().settings.channels).toHaveLength(1);
  });

  test('every one of them takes "private"', () => {
    const options = (command: unknown): readonly { name: string; type: number; options?: [] }[] =>
      (command as { options?: [] }).options ?? [];
    for (const command of room.discord.commands.list('').filter(({ type }) => type === 1)) {
      const subcommands = options(command).filter(({ type }) => type === 1);
      for (const one of subcommands.length > 0 ? subcommands : [command])
        expect(options(one).map(({ name }) => name)).toContain('private');
    }
  });
});

describe('a server that did not invite the bot', () => {
  const brought = { parts: { authorizing_integration_owners: { 1: '700000000000000001' } } } as const;
  const askBrought = (command: string, values: Values) => {
    const deed = deeds.command(command, values);
    return room.discord.ask({ ...deed, ...EDITOR, parts: { ...deed.parts, ...brought.parts } });
  };

  test('is asked about the starter corpus alone, without its settings, and can be set up by nobody', async () => {
    await ask('settings', { starter: false });
    expect(shown(await askBrought('who', { who: 'Sheng Lei' }))).toContain('mayor of Changzhou');
    expect(shown(await askBrought('settings', { starter: true }))).toContain('That belongs to a server');
    expect(codes(await askBrought('who', { who: 'Sheng Lei' }), 'report|')).toEqual([]);
  });
});

describe('Look up names here', () => {
  const look = (content: string, embeds: readonly object[] = []) =>
    room.discord.ask(deeds.menu('Look up names here', { content, embeds }));

  test.each([
    ['a possessive', "Sheng Lei's speech was long.", 'Sheng Lei: mayor of Changzhou'],
    ['punctuation', 'Who came? (Sheng Lei, “Chen Jinhu”!)', 'Chen Jinhu'],
    ['Chinese', '今天盛蕾在常州讲话。', 'Sheng Lei'],
  ])('finds names in spite of %s, for who asked alone', async (_, content, name) => {
    const answer = await look(content);
    expect(shown(answer)).toContain(name);
    expect(isPrivate(answer)).toBe(true);
  });

  test('reads what is shown of linked pages, and leads on to more', async () => {
    const answer = await look('Look:', [{ type: 'rich', title: 'A visit', description: 'Sheng Lei in Lianyungang' }]);
    expect(shown(answer)).toContain('Lianyungang');
    const more = await members(room.discord).press(answer, codes(answer, 'page|0|who')[0] ?? '');
    expect(shown(more)).toContain('mayor of Changzhou');
  });

  test('says so where there are none', async () => {
    expect(shown(await look('Lunch at noon?'))).toContain('No name in that message');
  });
});

describe('servers that come and go', () => {
  const { guildId } = ELSEWHERE;
  const leftOn = async () => (await room.servers().of(guildId)).state().leftOn;
  const gone = (unavailable: boolean) => room.discord.gateway.dispatch('GUILD_DELETE', { id: guildId, unavailable });

  test('a server that removed the bot is deleted after 30 days, unless it comes back', async () => {
    const { guildOf } = await import('./loopback/guildOf.ts');
    await ask('settings', { starter: false }, { ...EDITOR, ...ELSEWHERE });
    gone(true);
    await ask('about');
    expect(await leftOn()).toBeUndefined();
    room.discord.gateway.dispatch('GUILD_CREATE', guildOf(ELSEWHERE));
    gone(false);
    await expect.poll(leftOn).toBeDefined();
    room.passDays(29);
    await room.servers().runDaily();
    room.discord.gateway.dispatch('GUILD_CREATE', guildOf(ELSEWHERE));
    await expect.poll(leftOn).toBeUndefined();
    gone(false);
    await expect.poll(leftOn).toBeDefined();
    room.passDays(32);
    await room.servers().runDaily();
    expect((await room.servers().of(guildId)).state().settings.starter).toBe(true);
  });

  test('one that removed it while it was off is noted at the start', async () => {
    const third = await room.servers().of('200000000000000003');
    await third.change.set({ starter: false });
    await room.restart();
    expect((await room.servers().of('200000000000000003')).state().leftOn).toBeDefined();
  });
});
