import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '#discord/startDiscord.ts';
import { fixtureEdge, type Lines } from './fixtureEdge.ts';
import { leaks } from './leaks.ts';
import { deeds } from './loopback/deeds.ts';
import { discordSchema } from './loopback/discordSchema.ts';
import type { Acknowledgement } from './loopback/interactions.ts';
import { type Loopback, startLoopback } from './loopback/loopbackDiscord.ts';

const EPHEMERAL = 1 << 6;
const REPLY = 4;
const UPDATE = 7;
const ASKER = '700000000000000001';
const OTHER = '700000000000000002';
const MANAGE_MESSAGES = String(1 << 13);
const schema = discordSchema();

let discord: Loopback;
let edge: { readonly stop: () => Promise<void> } | undefined;
let lines: Lines;

beforeEach(async () => {
  discord = await startLoopback({ schema });
  await start();
});

afterEach(async () => {
  await edge?.stop();
  await discord.stop();
  expect(discord.breaches).toEqual([]);
  expect(leaks(lines, discord)).toEqual([]);
  expect(lines.filter(([level]) => level !== 'info')).toEqual([]);
});

async function start(): Promise<void> {
  const fixture = fixtureEdge(discord);
  lines = fixture.lines;
  edge = await startDiscord(fixture.options);
}

const shown = ({ data }: Acknowledgement) => JSON.stringify(data);
const isPrivate = ({ data }: Acknowledgement) => (Number(data?.flags) & EPHEMERAL) !== 0;
const codes = (message: Acknowledgement) =>
  [...shown(message).matchAll(/"(?:custom_id|value)":"([^"]+)"/g)].map(([, code = '']) => code);
const codeOf = (message: Acknowledgement, kind: string) =>
  codes(message).findLast((code) => code.startsWith(kind)) ?? '';
const ask = (name: string) => discord.ask(deeds.command('who', { name }));

describe('pages', () => {
  test('turn in the message itself for who asked', async () => {
    const first = await ask('long');
    const second = await discord.ask({ ...deeds.press(first, codeOf(first, 'page|1')), userId: ASKER });
    expect(second.type).toBe(UPDATE);
    expect(shown(second)).toContain('"2/');
    expect(codeOf(second, 'delete|')).toBe(`delete|${ASKER}`);
  });

  test('turn in a copy of their own for everybody else', async () => {
    const first = await ask('long');
    const second = await discord.ask({ ...deeds.press(first, codeOf(first, 'page|1')), userId: OTHER });
    expect([second.type, isPrivate(second)]).toEqual([REPLY, true]);
    const third = await discord.ask({ ...deeds.press(second, codeOf(second, 'page|2')), userId: OTHER });
    expect([third.type, shown(third).includes('"3/')]).toEqual([UPDATE, true]);
  });

  test('turn after a restart', async () => {
    const first = await ask('long');
    await edge?.stop();
    await start();
    const second = await discord.ask(deeds.press(first, codeOf(first, 'page|1')));
    expect(shown(second)).toContain('"2/');
  });
});

describe('passages', () => {
  test('are shown in their context, to whoever pressed alone', async () => {
    const answer = await ask('long');
    const passage = await discord.ask({ ...deeds.pick(answer, 'passages', codeOf(answer, 'passage|')), userId: OTHER });
    expect([passage.type, isPrivate(passage)]).toEqual([REPLY, true]);
    expect(shown(passage)).toContain(
      '> **Mira Holt**, the mayor, said that the harbour would be dredged. Work starts in May.',
    );
  });

  test('that are gone say so', async () => {
    const answer = await ask('Mira Holt');
    const passage = await discord.ask(deeds.pick(answer, 'passages', codeOf(answer, 'passage|')));
    expect([shown(passage).includes('That passage is gone'), isPrivate(passage)]).toEqual([true, true]);
  });
});

describe('choices', () => {
  test('become the answer that was chosen', async () => {
    const question = await ask('Holt');
    const value = 'who|name=Mira Holt';
    expect(shown(question)).toContain(value);
    const answer = await discord.ask(deeds.pick(question, 'pick', value));
    expect([answer.type, shown(answer).includes('Mayor of Veldhaven')]).toEqual([UPDATE, true]);
  });

  test('of somebody else are answered in private', async () => {
    const question = await ask('Holt');
    const answer = await discord.ask({ ...deeds.pick(question, 'pick', 'who|name=Mira Holt'), userId: OTHER });
    expect([answer.type, isPrivate(answer)]).toEqual([REPLY, true]);
  });
});

describe('deleting', () => {
  test.each([
    ['who asked', ASKER, '0'],
    ['who may manage messages', OTHER, MANAGE_MESSAGES],
  ])('is done for the member %s', async (_, userId, permissions) => {
    const answer = await ask('Mira Holt');
    const deleted = discord.nextRequest('DELETE', /@original$/);
    await discord.ask({ ...deeds.press(answer, codeOf(answer, 'delete|')), userId, permissions });
    expect(await deleted).toMatchObject({ status: 204 });
  });

  test('is refused to everybody else', async () => {
    const answer = await ask('Mira Holt');
    const refusal = await discord.ask({ ...deeds.press(answer, codeOf(answer, 'delete|')), userId: OTHER });
    expect([shown(refusal).includes('Only who asked'), isPrivate(refusal)]).toEqual([true, true]);
  });
});

test('a button of another time is answered too', async () => {
  const answer = await ask('Mira Holt');
  const reply = await discord.ask(deeds.press(answer, 'vote|yes'));
  expect([shown(reply).includes('too old'), isPrivate(reply)]).toEqual([true, true]);
});
