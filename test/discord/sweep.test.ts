import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#model/answer.ts';
import type { Server } from '#model/server.ts';
import { decodeButton, encodeButton } from '#present/discord/codes/buttonCode.ts';
import { makeReportForm } from '#present/discord/makeReportForm.ts';
import { renderAnswer } from '#present/discord/renderAnswer.ts';
import { renderForm } from '#present/discord/renderForm.ts';
import { renderPassage } from '#present/discord/renderPassage.ts';
import { messageBreaches, modalBreaches } from '../support/discordLimits.ts';
import { footnote, openTestServers } from '../support/openTestServers.ts';
import { discordSchema } from './loopback/discordSchema.ts';
import { codes } from './openNewsroom.ts';

/** FOOTNOTE_SWEEP=all asks everything; else every so many of it, always the same. */
const ALL = process.env.FOOTNOTE_SWEEP === 'all';
const STEP = ALL ? 1 : 23;
const schema = discordSchema();
const SHOWN = { passages: true, reports: true, askedBy: '700000000000000001' } as const;

let kept: Awaited<ReturnType<typeof openTestServers>>;
let server: Server;
beforeAll(async () => {
  kept = await openTestServers();
  server = await kept.servers.of('200000000000000001');
});
afterAll(async () => {
  await kept.servers.close();
  await kept.remove();
  console.info(`swept: ${JSON.stringify(counts)}`);
});

const counts = { questions: 0, pages: 0, passages: 0, forms: 0 };
const { starter, commands } = footnote;
const names = [
  ...new Set(starter.flatMap((record) => record.names.flatMap(({ name, aliases }) => [name, ...aliases]))),
];
const words = [
  ...new Set(starter.flatMap(({ facts }) => facts.flatMap(({ subject, object }) => [subject.text, object.text]))),
];

function breachesOf(payload: object): readonly string[] {
  return [...messageBreaches(payload), ...(schema?.('POST', '/channels/300000000000000001/messages', payload) ?? [])];
}

/** All pages of an answer, each with all of its buttons. */
function sweep(answer: Answer): readonly string[] {
  counts.questions += 1;
  const breaches: string[] = [];
  for (let page = 0, last = 0; page <= last; page += 1) {
    const shown = renderAnswer(answer, { ...SHOWN, page });
    counts.pages += 1;
    breaches.push(...breachesOf(shown), ...buttonBreaches(shown, answer));
    const next = codes({ data: shown as never }, `page|${page + 1}|`);
    last = next.length > 0 && page < 60 ? Math.max(last, lastOf(shown)) : last;
  }
  return breaches;
}

const lastOf = (shown: object) => Number(/"label":"\d+\/(\d+)"/u.exec(JSON.stringify(shown))?.[1] ?? 1) - 1;

function buttonBreaches(shown: object, answer: Answer): readonly string[] {
  return codes({ data: shown as never }).flatMap((code) => {
    const press = decodeButton(code);
    if (code === 'page' || code === 'pick') return [];
    if (!press) return [`no button is named ${code}`];
    if (encodeButton(press) !== code) return [`${code} does not come back`];
    if (press.kind === 'passage') return passageBreaches(press);
    return press.kind === 'report' ? formBreaches(answer, press.page, code) : [];
  });
}

function passageBreaches(
  press: Parameters<typeof renderPassage>[1] & { readonly articleId: string },
): readonly string[] {
  counts.passages += 1;
  const record = server.record(press.articleId);
  const shown = record && renderPassage(record, press);
  return shown ? breachesOf(shown) : [`no passage at ${press.articleId} ${press.span.start}`];
}

function formBreaches(answer: Answer, page: number, code: string): readonly string[] {
  counts.forms += 1;
  const form = makeReportForm(answer, page);
  const modal = form && renderForm(form, code);
  return modal ? modalBreaches(modal) : [`nothing to report on page ${page}`];
}

const some = <T>(list: readonly T[]) => list.filter((_, i) => i % STEP === 0);

describe('the starter corpus', { timeout: ALL ? 600_000 : 20_000 }, () => {
  test.each(commands.map((command) => [command.name, command] as const))(
    'gives a sound answer to /%s of every name and word, on every page, with every button',
    (_, { options, answer }) => {
      const texts = options.filter(({ type }) => type === 'text');
      const asked = texts.length === 0 ? [''] : some([...names, ...words]);
      for (const text of asked) {
        const values = Object.fromEntries(
          texts.map(({ name, required }, i) => [name, required || i === 0 ? text : undefined]),
        );
        expect(sweep(answer(values, server.ask))).toEqual([]);
      }
    },
  );

  test('gives a sound answer to every name in plain words', () => {
    for (const name of some(names)) expect(sweep(server.ask.question(`Who is ${name}?`))).toEqual([]);
  });

  test('gives a sound passage of every fact, and a form to report it', () => {
    for (const { facts } of starter)
      for (const fact of ALL ? facts : some(facts)) {
        const citation = server.citationOf(fact);
        const request = { intent: 'topic', slots: { topic: fact.object.text }, utterance: '' } as const;
        const statement = { text: `${fact.subject.text}: ${fact.object.text}`, citations: [citation] as const };
        expect(sweep({ kind: 'found', title: fact.relation, request, score: 1, statements: [statement] })).toEqual([]);
      }
  });
});
