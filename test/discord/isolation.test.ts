import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { footnote } from '../support/openTestServers.ts';
import { readDrafts } from '../support/readDrafts.ts';
import { deeds, type Values } from './loopback/deeds.ts';
import type { Deed } from './loopback/loopbackDiscord.ts';
import { codes, EDITOR, ELSEWHERE, members, type Newsroom, openNewsroom, shown } from './openNewsroom.ts';

/** What stands in the articles of one server alone. */
const SECRET = /Mira Holt|Veldhaven|Harbour Post|12,000/u;
const files = {
  'harbour.md': [
    '---\ntitle: Veldhaven opens its harbour\npublisher: The Harbour Post\npublished: 2024-05-02\n---',
    ...Array.from({ length: 10 }, (_, i) => `The town of Veldhaven aims to build ${i + 3},000 homes by 20${27 + i}.\n`),
    'Mira Holt, mayor of Veldhaven, opened the harbour with Jonas Berg, director of Veldhaven Ferries. "We are proud," said Mira Holt.\n',
  ].join('\n'),
  'ours.md':
    'Ada Lind, head of the Port Museum, resigned on Monday. The town of Sandvik aims to build 700 homes by 2030.',
} as const;

const HERE = EDITOR;
const THERE = { ...EDITOR, ...ELSEWHERE };
let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom({ read: readDrafts, files });
  await members(room.discord).ask('watch', { what: 'Veldhaven', deadlines: true }, HERE);
  await members(room.discord).ask('watch', { what: 'Sandvik' }, THERE);
  await add('harbour.md', HERE);
  await add('ours.md', THERE);
});
afterAll(() => room.close());

const add = (file: string, as: Partial<Deed>) =>
  members(room.discord).work({ ...deeds.command('articles add', { file: { file } }), ...as });
const ask = (command: string, values: Values, as: Partial<Deed>) => members(room.discord).ask(command, values, as);

/** Every option of every look-up command, filled with what only the other server knows. */
const LOOK_UPS: readonly (readonly [string, Values])[] = footnote.commands.map(({ name, options }) => {
  const words = options.filter(({ type }) => type === 'text').map((option) => [option.name, 'Mira Holt of Veldhaven']);
  return [name, Object.fromEntries(words)];
});
const NAMES = ['Mira Holt', 'Veldhaven', 'Veldhaven Ferries', 'Jonas Berg'];

/** The words of the question itself may come back. */
const without = (text: string, ...typed: readonly string[]) =>
  typed.reduce((rest, words) => rest.replaceAll(words, ''), text);

async function theirs(): Promise<readonly string[]> {
  const answers = [];
  for (const [command, values] of [
    ['place', { name: 'Veldhaven' }],
    ['who', { who: 'Mira Holt' }],
    ['targets', { of: 'Veldhaven' }],
    ['plans', {}],
    ['articles list', {}],
    ['watching', {}],
  ] as const)
    answers.push(await ask(command, values, HERE));
  return answers.flatMap((answer) => codes(answer));
}

describe('what one server knows', () => {
  test('is known there', async () => {
    expect(shown(await ask('who', { who: 'Mira Holt' }, HERE))).toContain('mayor of Veldhaven');
    expect(shown(await ask('who', { who: 'Ada Lind' }, THERE))).toContain('Port Museum');
  });

  test.each(LOOK_UPS)('is told by /%s in no other', async (command, values) => {
    for (const name of NAMES) {
      const given = Object.fromEntries(Object.keys(values).map((option) => [option, name]));
      const answer = await ask(command, given, THERE);
      expect(without(shown(answer), name)).not.toMatch(SECRET);
      if (command === 'sources' || command === 'help') break;
    }
  });

  test('is shown by no button of its own that is pressed in another', async () => {
    const all = await theirs();
    expect(new Set(all.map((code) => code.split('|')[0]))).toEqual(
      new Set(['page', 'report', 'passage', 'delete', 'run']),
    );
    const carrier = await ask('who', { who: 'Sheng Lei' }, THERE);
    for (const code of all.filter((one) => !one.startsWith('delete'))) {
      const pressed = await members(room.discord).press(carrier, code, THERE);
      const asked = NAMES.filter((name) => code.includes(name));
      expect(without(shown(pressed), ...asked.toSorted((a, b) => b.length - a.length))).not.toMatch(SECRET);
    }
  });

  test('is changed by no button that is pressed in another', async () => {
    const id = (await room.servers().of(room.discord.guildId)).ownArticles()[0]?.article.id ?? '';
    const carrier = await ask('articles list', {}, THERE);
    for (const code of [
      `run|articles remove|article=${id}`,
      `run|articles list|remove=${id}`,
      `run|articles list|ask=${id}`,
      `run|watching|channel=${room.discord.channelId}|stop=Veldhaven`,
      'run|review|report=1|decision=hide',
      'run|review|decided=true|restore=1',
    ])
      await members(room.discord).press(carrier, code, THERE);
    const { ownArticles, state } = await room.servers().of(room.discord.guildId);
    expect([ownArticles().length, state().watches.length]).toEqual([1, 1]);
  });

  test('is no choice of a menu or form of another', async () => {
    const carrier = await ask('who', { who: 'Sheng Lei' }, THERE);
    const picked = await room.discord.ask({ ...deeds.pick(carrier, 'pick', 'who|name=Mira Holt'), ...THERE });
    expect(without(shown(picked), 'Mira Holt')).not.toMatch(SECRET);
    const place = await ask('place', { name: 'Veldhaven' }, HERE);
    const form = await members(room.discord).press(place, codes(place, 'report|')[0] ?? '', HERE);
    const line = /"value":"([\w-]{16})"/u.exec(shown(form))?.[1] ?? '';
    const sent = await room.discord.ask({ ...deeds.fillIn(form, { line, reason: 'Wrong.' }, place), ...THERE });
    expect(shown(sent)).toContain('has changed since');
  });

  test.each([
    ['who', 'who', 'Mir'],
    ['place', 'name', 'Veld'],
    ['targets', 'of', ''],
    ['articles remove', 'article', ''],
    ['unwatch', 'what', ''],
    ['watch', 'what', 'Veld'],
  ])('completes /%s in no other', async (command, option, typed) => {
    const { data } = await room.discord.ask({ ...deeds.type(command, option, typed), ...THERE });
    expect(JSON.stringify(data)).not.toMatch(SECRET);
  });

  test('is exported, listed and named in no other', async () => {
    const { files: sent } = await members(room.discord).work({ ...deeds.command('export'), ...THERE });
    expect(sent.map(({ text }) => text).join('\n')).not.toMatch(SECRET);
    expect(sent[0]?.text).toContain('Port Museum');
    for (const command of ['articles list', 'watching', 'review', 'settings', 'about', 'sources'])
      expect(shown(await ask(command, {}, THERE))).not.toMatch(SECRET);
    const menu = deeds.menu('Look up names here', { content: 'Mira Holt was in Veldhaven.' });
    expect(shown(await room.discord.ask({ ...menu, ...THERE }))).toContain('No name in that message');
    const here = await room.discord.ask({ ...menu, ...HERE });
    expect(shown(here)).toContain('mayor of Veldhaven');
  });

  test('is said to no mention in another, nor in direct messages', async () => {
    for (const place of [ELSEWHERE, { direct: true }]) {
      const answered = room.discord.nextRequest('POST', /^\/channels\/\d+\/messages$/);
      room.discord.say({ content: `<@${room.discord.applicationId}> Who is Mira Holt?`, mentionsBot: true, ...place });
      expect(without(JSON.stringify((await answered).body), 'Mira Holt')).not.toMatch(SECRET);
    }
  });

  test('is announced in no channel of another', async () => {
    await room.servers().runDaily();
    const posts = room.discord.requests.filter(
      ({ path, body }) => path.endsWith('/messages') && JSON.stringify(body).includes('New on'),
    );
    expect(
      posts.map(({ path, body }) => [path.includes(ELSEWHERE.channelId), SECRET.test(JSON.stringify(body))]),
    ).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});
