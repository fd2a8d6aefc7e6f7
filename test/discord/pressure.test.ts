import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startReadingWorker } from '#reading/startReadingWorker.ts';
import { deeds } from './loopback/deeds.ts';
import type { Deed } from './loopback/loopbackDiscord.ts';
import { EDITOR, ELSEWHERE, members, type Newsroom, openNewsroom, READER, shown } from './openNewsroom.ts';

const reading = startReadingWorker();
const files = { 'long.txt': 'Mira Holt, mayor of Veldhaven, opened the new harbour on Monday. '.repeat(2_000) };

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom({ read: reading.read, files, clock: 'own core' });
  for (const place of [{}, ELSEWHERE])
    await members(room.discord).ask('settings', { starter: true }, { ...EDITOR, ...place });
  await room.restart();
});
afterEach(async () => {
  await reading.stop();
  await room.close();
});

/** All that members do, mixed, in two servers. */
const DEEDS: readonly Deed[] = [
  deeds.command('who', { who: 'Sheng Lei' }),
  deeds.command('place', { name: 'Changzhou' }),
  deeds.type('who', 'who', 'ch'),
  deeds.command('compare', { first: 'Changzhou', second: 'Lianyungang' }),
  deeds.command('ask', { question: 'Who runs Changzhou?' }),
  deeds.menu('Look up names here', { content: 'Sheng Lei met Chen Jinhu in Changzhou.' }),
  deeds.command('timeline', { about: 'Changzhou' }),
  { ...deeds.command('settings'), ...EDITOR },
];

async function expectInTime(many: number): Promise<void> {
  const { discord } = room;
  const asked = Array.from({ length: many }, (_, i) => ({
    ...(DEEDS[i % DEEDS.length] as Deed),
    ...(i % 2 ? ELSEWHERE : {}),
  }));
  const answers = await Promise.all(asked.map((deed) => discord.ask({ userId: READER, ...deed })));
  expect(answers.filter(({ type }) => type === 4 || type === 8)).toHaveLength(many);
  expect(discord.requests.filter(({ path, status }) => path.endsWith('/callback') && status !== 204)).toEqual([]);
  expect(room.lines.filter(([level]) => level !== 'info')).toEqual([]);
}

describe('on one core', { timeout: 20_000 }, () => {
  test('200 interactions at once are all answered in time', () => expectInTime(200));

  test('so are 100 while the same core reads an article', async () => {
    const { discord } = room;
    const add = deeds.command('articles add', { file: { file: 'long.txt' } });
    const adding = members(discord).work({ ...add, ...EDITOR });
    await discord.nextRequest('PATCH', /@original$/);
    await expectInTime(100);
    await reading.stop();
    expect(shown(await adding)).toContain('Footnote is stopping');
  });
});
