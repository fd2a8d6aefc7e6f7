import { afterEach, expect, test } from 'vitest';
import { type Audience, Refusal } from '#model/refusal.ts';
import { deeds } from './loopback/deeds.ts';
import { EDITOR, type Newsroom, openNewsroom } from './openNewsroom.ts';

let room: Newsroom;
afterEach(() => room.close());

/** Adds an article where reading it is refused with these words; gives all that Discord was sent, once `said` is in it. */
async function sentFor(audience: Audience, message: string, said: string): Promise<string> {
  room = await openNewsroom({
    read: () => Promise.reject(new Refusal(audience, message)),
    files: { 'quay.txt': 'A quay was opened.' },
  });
  await room.discord.ask({ ...deeds.command('articles add', { file: { file: 'quay.txt' } }), ...EDITOR });
  const sent = () => JSON.stringify(room.discord.requests);
  await expect.poll(sent, { timeout: 5_000 }).toContain(said);
  return sent();
}

test.each(['Cannot open it: too long', 'That is too long', 'Zu lang'])(
  'a member reads why something was refused, however it is worded: %s',
  async (message) => {
    expect(await sentFor('member', message, message)).not.toContain('Sorry');
  },
);

test.each(['Cannot read article: no room in /srv/footnote', 'Kein Platz in /srv/footnote'])(
  'what is for the operator is logged and shown to no member, however it is worded: %s',
  async (message) => {
    expect(await sentFor('operator', message, 'Sorry')).not.toContain('/srv');
    expect(JSON.stringify(room.lines)).toContain(message);
  },
);
