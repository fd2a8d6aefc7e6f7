import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/newFolder.ts';
import { readDrafts } from '../support/readDrafts.ts';
import { deeds } from './loopback/deeds.ts';
import type { Sent } from './loopback/sentMessage.ts';
import { codes, EDITOR, members, type Newsroom, openNewsroom, shown } from './openNewsroom.ts';

const text = 'Mira Holt, mayor of Veldhaven, opened the new harbour on Monday.';
const files = { 'harbour.txt': text, 'second.txt': `${text} Jonas Berg attended.`, 'third.txt': `${text} It rained.` };
/** Nobody has that number. */
const DEAD = 2 ** 22 + 1;

/** The folder as a kill leaves it: copied while articles are being added, locked by a process that is no more. */
async function killed(room: Newsroom): Promise<string> {
  const folder = newFolder();
  const adding = members(room.discord).work({
    ...deeds.command('articles add', { file: { file: 'second.txt' }, 'second-file': { file: 'third.txt' } }),
    ...EDITOR,
  });
  await room.discord.nextRequest('PATCH', /@original$/);
  // What is being written may be done before it is copied; a file that was not finished is put there instead.
  await cp(room.folder(), folder, { recursive: true, filter: (path) => !path.endsWith('.unfinished') });
  const articles = join(folder, room.discord.guildId, 'articles');
  await writeFile(join(articles, `.third.json.${DEAD}.unfinished`), '{"article":');
  await writeFile(join(articles, '.lock'), JSON.stringify({ pid: DEAD, since: Date.now() }));
  await adding;
  return folder;
}

test('after a kill every button of earlier messages works, and all that was kept is there', async () => {
  const before = await openNewsroom({ read: readDrafts, files });
  const act = members(before.discord);
  await act.work({ ...deeds.command('articles add', { file: { file: 'harbour.txt' } }), ...EDITOR });
  await act.ask('settings', { 'private-answers': true }, EDITOR);
  await act.ask('watch', { what: 'Veldhaven' }, EDITOR);
  const who = await act.ask('who', { who: 'Mira Holt' }, EDITOR);
  const form = await act.press(who, codes(who, 'report|')[0] ?? '', EDITOR);
  const line = /"value":"([\w-]{16})"/u.exec(shown(form))?.[1] ?? '';
  await before.discord.ask(deeds.fillIn(form, { line, reason: 'Wrong.' }, who));
  const messages: Sent[] = [who];
  for (const [command, values] of [
    ['place', { name: 'Changzhou', private: false }],
    ['articles list', {}],
    ['watching', {}],
    ['review', {}],
  ] as const)
    messages.push(await act.ask(command, values, EDITOR));

  const after = await openNewsroom({ folder: await killed(before), read: readDrafts, files });
  expect(after.servers().problems()).toEqual([]);
  const { settings, watches, reports } = (await after.servers().of(after.discord.guildId)).state();
  expect([settings.private, watches.length, reports.length]).toEqual([true, 1, 1]);
  for (const message of messages)
    for (const code of codes(message).filter((one) => one !== 'page' && !one.includes('decision=keep'))) {
      const pressed = await members(after.discord).press(message, code, EDITOR);
      expect(shown(pressed) ?? '').not.toMatch(/too old|is gone|Sorry|Not done/u);
    }
  await Promise.all([before.close(), after.close()]);
});
