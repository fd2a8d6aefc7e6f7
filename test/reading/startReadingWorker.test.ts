import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { cut } from '#model/span.ts';
import { startReadingWorker } from '#reading/startReadingWorker.ts';
import { newFolder } from '../support/newFolder.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const draft = (fileName: string, text: string) => ({ fileName, bytes: encode(text) });

describe('startReading', () => {
  const reading = startReadingWorker();
  afterAll(reading.stop);

  test('reads an article as the reader does, in a worker', async () => {
    const text = 'Ingrid Dahl, mayor of Oslo, opened the bridge on Monday.\n';
    const record = await reading.read({
      ...draft('bridge.md', `---\ntitle: Oslo opens a bridge\npublisher: The Post\n---\n${text}`),
      metadata: { publisher: 'The Harbour Post', publishedOn: '2024-05-02' },
    });
    expect(record.article).toMatchObject({
      id: 'bridge',
      text,
      title: 'Oslo opens a bridge',
      publisher: 'The Harbour Post',
      publishedOn: '2024-05-02',
    });
    const post = record.facts.find(({ relation }) => relation === 'holdsPost');
    expect(post && cut(text, post.subject.span)).toBe('Ingrid Dahl');
    expect(post?.evidence.articleId).toBe('bridge');
  });

  test('reads a page, and refuses what is no article, each in its turn', async () => {
    const page = '<html><body><p>Per Lund founded the Fjord Bank in Bergen in 1984.</p></body></html>';
    const results = await Promise.allSettled([
      reading.read(draft('empty.txt', ' \n')),
      reading.read(draft('page.html', page)),
      reading.read({ ...draft('dated.md', 'Rain fell.'), metadata: { publishedOn: 'soon' } }),
      reading.read(draft('short.txt', 'Rain fell on Bergen.')),
    ]);
    expect(results.map((result) => ('value' in result ? result.value.article.text : result.reason.message))).toEqual([
      'Cannot read article "empty.txt": it has no text',
      'Per Lund founded the Fjord Bank in Bergen in 1984.',
      'Cannot read article "dated.md": "published" must be a date such as 2023-07-22, got "soon"',
      'Rain fell on Bergen.',
    ]);
  });
});

describe('a worker that fails', () => {
  /** Hangs, dies, throws, grows or waits as the name of the draft says; else answers with the thread that it is. */
  const SCRIPT = `
    import { threadId } from 'node:worker_threads';
    const never = new Promise(() => {});
    const acts = {
      hang: () => { for (;;); },
      exit: () => process.exit(3),
      throw: () => { setTimeout(() => { throw new Error('inside'); }); return never; },
      grow: () => { for (const all = []; ; ) all.push(new Array(1_000_000).fill(0.5)); },
      wait: () => never,
    };
    export default ({ fileName }) => fileName in acts ? acts[fileName]() : { record: { threadId } };
  `;

  const readingOf = (options: Parameters<typeof startReadingWorker>[0] = {}, source = SCRIPT) => {
    const script = join(newFolder(), 'worker.mjs');
    writeFileSync(script, source);
    const reading = startReadingWorker({ script: pathToFileURL(script), ...options });
    onTestFinished(reading.stop);
    const thread = async () => ((await reading.read(draft('fine', ''))) as unknown as { threadId: number }).threadId;
    return { ...reading, thread };
  };

  test.each([
    ['hang', 'reading it took longer than 1 seconds'],
    ['exit', 'the worker that reads it failed'],
    ['throw', 'the worker that reads it failed'],
    ['grow', 'the worker that reads it failed'],
  ])('by "%s" refuses that article alone, and the next one has a new worker', async (act, problem) => {
    const { read, thread } = readingOf({ longest: act === 'hang' ? 1_000 : 20_000, memory: 64 });
    const before = await thread();
    const [failed, after] = await Promise.allSettled([read(draft(act, '')), thread()]);
    expect(failed).toMatchObject({ reason: { message: `Cannot read article "${act}": ${problem}` } });
    expect(after).toMatchObject({ status: 'fulfilled' });
    expect(after).not.toMatchObject({ value: before });
  });

  test('to start refuses the article', async () => {
    const { read } = readingOf({}, 'import "./missing.mjs";');
    await expect(read(draft('a.md', ''))).rejects.toThrow(
      'Cannot read article "a.md": the worker that reads it failed',
    );
  });

  test('stays while there is work, and ends when it rests', async () => {
    const busy = readingOf();
    expect(await busy.thread()).toBe(await busy.thread());
    const idle = readingOf({ idle: 0 });
    const first = await idle.thread();
    await expect.poll(idle.thread).not.toBe(first);
  });

  test('stop refuses what is under way, what waits and what comes', async () => {
    const { read, stop } = readingOf();
    const reads = Promise.allSettled([read(draft('wait', '')), read(draft('b', ''))]);
    await Promise.resolve();
    await stop();
    const results = [...(await reads), ...(await Promise.allSettled([read(draft('c', ''))]))];
    const problems = results.map((result) => 'reason' in result && result.reason.message);
    expect(problems).toEqual(['wait', 'b', 'c'].map((name) => `Cannot read article "${name}": Footnote is stopping`));
  });
});
