import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '#model/refusal.ts';
import { hostileTexts } from '../support/hostileTexts.ts';
import { footnote } from '../support/openTestServers.ts';
import { readDrafts } from '../support/readDrafts.ts';
import { deeds } from './loopback/deeds.ts';
import type { Sent } from './loopback/sentMessage.ts';
import { codes, EDITOR, members, type Newsroom, openNewsroom, shown } from './openNewsroom.ts';

/** FOOTNOTE_SWEEP=all makes 10,000 texts, for when nobody waits. */
const ALL = process.env.FOOTNOTE_SWEEP === 'all';
const RUNS = ALL
  ? { lookUps: 6_000, completions: 2_000, managers: 1_000, forms: 500, articles: 500 }
  : { lookUps: 80, completions: 40, managers: 40, forms: 10, articles: 10 };
const MOST_MS = ALL ? 1_200_000 : 20_000;

/** Somebody would be pinged, or Discord would show what nobody wrote; of these, Footnote itself names its channels alone. */
const BROKEN_OUT = /(?<!\\)@(?:everyone|here)|(?<!\\)<(?:@|#|:|t:|\/)|(?<!\\)\|\||(?<!\\):[a-z]+:(?!\/)/u;

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ read: readDrafts });
});
afterAll(async () => {
  expect(room.lines.filter(([level]) => level === 'error')).toEqual([]);
  await room.close();
});

type Part = { readonly type?: number; readonly content?: string; readonly components?: readonly Part[] };
const contents = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ content, components = [] }) => [
    ...(content === undefined ? [] : [content]),
    ...contents(components),
  ]);

function expectSound(answer: Sent): void {
  const texts = contents((answer.data?.['components'] ?? []) as readonly Part[]);
  const plain = texts.map((text) => text.replace(/\]\(<[^>]*>\)|```[\s\S]*?```|(?<!\\)<#3\d{17}>/gu, ''));
  expect(plain.filter((text) => BROKEN_OUT.test(text))).toEqual([]);
  expect(shown(answer)).not.toContain('Sorry');
}

const lookUps = fc
  .constantFrom(...footnote.commands)
  .chain((command) =>
    fc.tuple(
      fc.constant(command.name),
      fc.record(
        Object.fromEntries(
          command.options.map(({ name, type }) => [name, type === 'year' ? fc.nat(2199) : hostileTexts]),
        ),
      ),
    ),
  );
const all = (runs: number) => ({ numRuns: runs, seed: 7, endOnFailure: true });
const act = () => members(room.discord);

describe('whatever is typed', { timeout: MOST_MS }, () => {
  test('every look-up answers, and so do its buttons', async () => {
    await fc.assert(
      fc.asyncProperty(lookUps, async ([command, values]) => {
        const answer = await act().ask(command, values, EDITOR);
        expectSound(answer);
        for (const code of codes(answer)
          .filter((one) => /^(?:page|report|passage)\|/u.test(one))
          .slice(0, 2))
          expectSound(await act().press(answer, code, EDITOR));
      }),
      all(RUNS.lookUps),
    );
  });

  test('every option is completed', async () => {
    const options = [...footnote.commands].flatMap(({ name, options }) =>
      options.flatMap((one) => (one.complete ? [[name, one.name] as const] : [])),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...options), hostileTexts, async ([command, option], typed) => {
        const { type } = await room.discord.ask(deeds.type(command, option, typed));
        expect(type).toBe(8);
      }),
      all(RUNS.completions),
    );
  });

  test('every command of a server answers', async () => {
    const commands = fc.constantFrom(
      ['watch', 'what'],
      ['unwatch', 'what'],
      ['articles remove', 'article'],
      ['watching', 'x'],
      ['review', 'x'],
    );
    await fc.assert(
      fc.asyncProperty(commands, hostileTexts, async ([command = '', option = ''], text) => {
        expectSound(await act().ask(command, option === 'x' ? {} : { [option]: text }, EDITOR));
      }),
      all(RUNS.managers),
    );
  });

  test('every form is taken', async () => {
    const form = await act().ask('articles add', {}, EDITOR);
    await fc.assert(
      fc.asyncProperty(hostileTexts, hostileTexts, hostileTexts, async (text, title, publisher) => {
        const answers = { text: text.slice(0, 4_000), title: title.slice(0, 300), publisher: publisher.slice(0, 300) };
        expectSound(await act().work({ ...deeds.fillIn(form, answers), ...EDITOR }));
      }),
      all(RUNS.forms),
    );
    const answer = await act().ask('who', { who: 'Chen Jinhu' }, EDITOR);
    const report = await act().press(answer, codes(answer, 'report|')[0] ?? '', EDITOR);
    const line = /"value":"([\w-]{16})"/u.exec(shown(report))?.[1] ?? '';
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (reason) => {
        expectSound(await room.discord.ask(deeds.fillIn(report, { line, reason: reason.slice(0, 500) }, answer)));
        const list = await act().ask('review', {}, EDITOR);
        expectSound(list);
        await act().press(list, codes(list).find((code) => code.includes('decision=keep')) ?? '', EDITOR);
      }),
      all(RUNS.forms),
    );
  });

  test('what stands in articles is told as it stands', async () => {
    const server = await room.servers().of(room.discord.guildId);
    await fc.assert(
      fc.asyncProperty(hostileTexts, hostileTexts, async (text, title) => {
        const words = `Mira Holt, mayor of Veldhaven, said that ${text} came. ${text} Mira Holt wants ${text} by 2030.`;
        const file = { name: 'a.txt', read: async () => new TextEncoder().encode(words) };
        const [added] = await server.change.addFile(file, { title: title.trim() || 'x' });
        if (!added || added instanceof Refusal) return;
        for (const [command, values] of [
          ['who', { who: 'Mira Holt' }],
          ['said', { who: 'Mira Holt' }],
          ['articles list', {}],
        ] as const)
          expectSound(await act().ask(command, values, EDITOR));
        await server.change.removeArticle(added.record.article.id);
      }),
      all(RUNS.articles),
    );
  });
});
