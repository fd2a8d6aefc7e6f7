import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { NEW_SERVER } from '#model/serverState.ts';
import { SERVER_STATE_FORMAT } from '#store/serverStateFormat.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli/footnote.mjs', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
afterAll(() => rm(folder, { recursive: true }));

type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs `footnote` as a program of its own, with nothing set in its environment. */
function footnote(words: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [PROGRAM, ...words], {
      env: { PATH: process.env['PATH'], HOME: folder, ...environment },
      cwd: folder,
    });
    const [out, err]: [string[], string[]] = [[], []];
    program.stdout.on('data', (chunk) => out.push(String(chunk)));
    program.stderr.on('data', (chunk) => err.push(String(chunk)));
    program.on('error', reject);
    program.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
    program.stdin.end(input);
  });
}

const rows = ({ out }: Run) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('footnote', { timeout: 20_000 }, () => {
  test('start answers piped lines from the starter corpus and ends with them', async () => {
    const { code, out, err } = await footnote(['start'], '/who Sheng Lei\nwho is the mayor of Changzhou?\n/nothing\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Sheng Lei \(盛蕾\)\n\n {2}mayor of Changzhou, as of 22 July 2023 \[1\]/);
    expect(out).toContain('There is no command /nothing.');
  });

  test('unanswered lists what found no answer, what was asked most first', async () => {
    const server = join(folder, 'asked', 'servers', '200000000000000001');
    const unanswered = [
      { utterance: 'who runs Bergen?', times: 1, last: '2024-05-03' },
      { utterance: 'who runs Oslo?', times: 12, last: '2024-05-02' },
    ];
    await mkdir(server, { recursive: true });
    await writeFile(join(server, 'server.json'), SERVER_STATE_FORMAT.format({ ...NEW_SERVER, unanswered }));
    const { code, out } = await footnote(['unanswered'], '', { FOOTNOTE_DATA: join(folder, 'asked') });
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.trim())).toEqual([
      'Server 200000000000000001: 2 questions without an answer',
      '12×  2024-05-02  who runs Oslo?',
      '1×  2024-05-03  who runs Bergen?',
      '',
    ]);
  });

  test('read gives a line for a line, and goes on behind a bad one', async () => {
    const lines = [
      '{"id":"a","text":"Ingrid Dahl, mayor of Oslo, opened the bridge."}',
      'no json',
      '{"id":"c"}',
      '{"id":"d","text":"It rained."}',
    ];
    const [first, second, third, fourth] = rows(await footnote(['read'], lines.join('\n')));
    expect(first.mentions).toContainEqual({ span: [0, 11], kind: 'person', entity: 'Ingrid Dahl' });
    expect(first.facts[0]).toMatchObject({
      relation: 'holdsPost',
      subject: { text: 'Ingrid Dahl', span: [0, 11] },
      object: { text: 'mayor', span: [13, 18] },
      qualifiers: { place: { text: 'Oslo' } },
      certainty: 'stated',
      evidence: [0, 46],
    });
    expect([second.id, third.id]).toEqual([null, 'c']);
    expect([second.error, third.error]).toEqual([expect.stringMatching(/JSON/), expect.stringMatching(/"text"/)]);
    expect(fourth).toMatchObject({ id: 'd', sentences: [[0, 10]], facts: [] });
  });

  test('ask --batch answers from the articles given, all or one', async () => {
    await writeFile(
      join(folder, 'news.jsonl'),
      '{"id":"a","text":"Ingrid Dahl, mayor of Oslo, opened the bridge."}\n{"id":"b","text":"Anna Vik is the mayor of Bergen."}\n',
    );
    const questions = [
      '{"id":1,"question":"/who Anna Vik"}',
      '{"id":2,"question":"Who is the mayor of Bergen?","article":"a"}',
      '{"id":3,"question":"Who?","article":"z"}',
      '{"id":4,"question":"Who is the mayor of Bergen?"}',
    ];
    const [all, one, unknown, holder] = rows(
      await footnote(['ask', '--batch', '--articles', 'news.jsonl'], questions.join('\n')),
    );
    expect(all).toMatchObject({ id: 1, kind: 'found', intent: 'who', citations: [{ article: 'b', span: [0, 32] }] });
    expect(holder).toMatchObject({ kind: 'found', answer: 'Anna Vik' });
    expect(one.citations.filter(({ article }: { article: string }) => article !== 'a')).toEqual([]);
    expect(unknown).toEqual({ id: 3, error: 'Cannot answer the line: there is no article "z"' });
  });

  test('an article that cannot be read keeps none of the others out, and is named', async () => {
    const [seeds, data] = [join(folder, 'seeds'), join(folder, 'data')];
    await mkdir(join(seeds, 'articles'), { recursive: true });
    const write = (name: string, text: string) => writeFile(join(seeds, 'articles', name), text);
    await write('a.md', '---\npublished: soon\n---\nIt rained.');
    await write('b.txt', 'It rained. '.repeat(100_000));
    await write('c.txt', 'Anna Vik is the mayor of Bergen.');
    const seeded = await footnote(['seed'], '', { FOOTNOTE_SEEDS: seeds, FOOTNOTE_DATA: data });
    expect(seeded).toMatchObject({ code: 1, out: 'c: 1 facts\n' });
    expect(seeded.err).toMatch(
      /^Cannot read article "a.md": "published" must be.*\nCannot read article "b": its text has/,
    );
    const asked = await footnote(['ask', '--articles', join(seeds, 'articles'), '/who Anna Vik']);
    expect(asked).toMatchObject({ code: 1, err: seeded.err, out: expect.stringContaining('mayor of Bergen') });
  });

  test.each([
    [['ask', '--batch', '--articles', 'nowhere'], /Cannot read articles from "nowhere"/],
    [['ask'], /Cannot ask: no question was given/],
    [['fly'], /unknown command|too many arguments/],
    [['register'], /DISCORD_TOKEN/],
  ])('%j is refused in plain words', async (words, message) => {
    const { code, err } = await footnote(words);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
