import { createInterface, type Interface } from 'node:readline';
import type { Answer } from '#model/answer.ts';
import type { Command, CommandOption } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import { Refusal } from '#model/refusal.ts';
import { writeDay } from '#wording/writeDateIn.ts';

export type ChatOptions = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly answerLine: (line: string) => Answer;
  readonly present: (answer: Answer) => string;
  /** What a typed beginning can be completed to: whole words to put in its place. */
  readonly complete: (typed: string) => readonly string[];
  readonly greeting: string;
};

/** Gives the names that fit what is typed for an option. */
type CompleteOption = (option: CommandOption, typed: string) => readonly string[];

const PROMPT = 'footnote> ';
const EXIT = /^\s*[/.]?(?:exit|quit|bye)\s*$/i;

/**
 * Talks in a terminal until the input ends: line editing, history, Tab completion. If the input is piped, there is no
 * prompt and no greeting, only the answers.
 */
export async function startChat(options: ChatOptions): Promise<void> {
  const { input, output, greeting } = options;
  const terminal = Boolean(input.isTTY && output.isTTY);
  const reader = createInterface({
    input,
    output,
    terminal,
    prompt: terminal ? PROMPT : '',
    completer: completerOf(options),
  });
  if (terminal) output.write(`${greeting}\n\n`);
  if (terminal) reader.prompt();
  await answerLines(reader, options);
  if (terminal) output.write('\n');
}

async function answerLines(reader: Interface, { output, answerLine, present }: ChatOptions): Promise<void> {
  for await (const line of reader) {
    if (EXIT.test(line)) break;
    if (line.trim()) output.write(`${answerSafely(() => present(answerLine(line)))}\n\n`);
    reader.prompt();
  }
  reader.close();
}

/** Whoever sits here runs Footnote, and may read every refusal. Anything else is a bug: it is said, and the talk goes on. */
function answerSafely(answer: () => string): string {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    return `Sorry, that went wrong inside Footnote: ${error instanceof Error ? error.message : error}`;
  }
}

function completerOf({ complete }: ChatOptions) {
  return (line: string): [string[], string] => [[...complete(line)], line];
}

/** What a person reads first. */
export function writeGreeting({ searched, facts }: Corpus): string {
  const newest = searched.newest ? `, the newest of ${writeDay(searched.newest)}` : '';
  return [
    `Footnote has read ${searched.articles} ${searched.articles === 1 ? 'article' : 'articles'}${newest}, and found ${facts.length} facts.`,
    'Ask in plain words, or /help for what can be asked. The number of a footnote shows it in its context, that of a',
    'choice chooses it. Tab completes, Ctrl+D leaves.',
  ].join('\n');
}

/** Completes a typed line: the command's name first, then the names its first option takes. */
export function completeLine(line: string, commands: readonly Command[], completeOption: CompleteOption): string[] {
  const [, name = '', rest] = /^\/(\S*)(?:\s+(.*))?$/u.exec(line) ?? [];
  if (!line.startsWith('/')) return [];
  if (rest === undefined)
    return commands.map((command) => `/${command.name} `).filter((one) => one.startsWith(`/${name}`));
  const option = commands.find((command) => command.name === name)?.options.find((one) => one.complete);
  return option ? completeOption(option, rest).map((found) => `/${name} ${found}`) : [];
}
