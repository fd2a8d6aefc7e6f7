import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#model/answer.ts';
import type { Command } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import { completeLine, startChat, writeGreeting } from '#terminal/startChat.ts';
import { corpusOf } from '../support/corpusOf.ts';

const guide = (title: string): Answer => ({ kind: 'guide', title, lines: [] });

async function talk(
  typed: string,
  { terminal = false, answerLine = guide }: { terminal?: boolean; answerLine?: (line: string) => Answer } = {},
) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  if (terminal) for (const stream of [input, output]) Object.assign(stream, { isTTY: true, columns: 80 });
  const written: string[] = [];
  output.on('data', (chunk) => written.push(String(chunk)));
  const done = startChat({
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    answerLine,
    present: (answer) => ('title' in answer ? answer.title : answer.kind),
    complete: (line) => [`${line}zo`],
    greeting: 'Welcome.',
  });
  for (const key of typed) input.write(key);
  input.end();
  await done;
  return written.join('');
}

describe('the terminal', () => {
  test('answers each piped line, without prompt or greeting', async () => {
    expect(await talk('one\n\ntwo\n')).toBe('one\n\ntwo\n\n');
  });

  test('greets and prompts a person', async () => {
    const seen = await talk('hello\r', { terminal: true });
    expect(seen).toContain('Welcome.');
    expect(seen).toContain('footnote> ');
  });

  test('completes with Tab', async () => {
    expect(await talk('/who Chang\t\r', { terminal: true })).toContain('/who Changzo');
  });

  test.each(['/exit', 'quit', 'bye'])('leaves at %s', async (word) => {
    expect(await talk(`${word}\nnever\n`)).not.toContain('never');
  });

  test('says what is refused, however it is worded', async () => {
    const answerLine = () => {
      throw new Refusal('operator', 'No folder of that name');
    };
    expect(await talk('x\n', { answerLine })).toBe('No folder of that name\n\n');
  });

  test('goes on behind a bug, and says sorry', async () => {
    const answerLine = (line: string) => {
      if (line === 'bad') throw new Error('no such thing');
      return guide(line);
    };
    expect(await talk('bad\ngood\n', { answerLine })).toMatch(/Sorry.*no such thing\n\ngood/);
  });
});

describe('completion', () => {
  const option = { name: 'who', description: 'A name', type: 'text', complete: 'people' } as const;
  const plain = { name: 'text', description: 'Any words', type: 'text' } as const;
  const answer = () => guide('');
  const commands: readonly Command[] = [
    { name: 'who', description: 'Who somebody is', options: [plain, option], answer },
    { name: 'help', description: 'What can be asked', options: [], answer },
  ];
  const complete = (line: string) => completeLine(line, commands, ({ name }, typed) => [`${name} ${typed}!`]);

  test.each([
    ['/', ['/who ', '/help ']],
    ['/w', ['/who ']],
    ['/who Ing', ['/who who Ing!']],
    ['/help Ing', []],
    ['/nobody Ing', []],
    ['who is Ing', []],
  ])('%j', (line, completed) => {
    expect(complete(line)).toEqual(completed);
  });
});

describe('the greeting', () => {
  test('says how much was read, and of which day the newest is', async () => {
    const { corpus } = await corpusOf([
      { publishedOn: '2024-05-02', text: 'Ingrid Dahl, mayor of Oslo, opened the bridge on Monday.' },
    ]);
    expect(writeGreeting(corpus)).toMatch(
      /^Footnote has read 1 article, the newest of 2 May 2024, and found \d+ facts/,
    );
  });

  test('names no day if no article has one', async () => {
    const { corpus } = await corpusOf([{ text: 'Ingrid Dahl, mayor of Oslo, opened the bridge.' }]);
    expect(writeGreeting(corpus)).not.toContain('newest');
  });
});
