import type { LineProblem } from '#model/answer.ts';
import type { Command, CommandOption, OptionValues } from '#model/command.ts';

/** A typed command line, read: the command with its options, or why it cannot be run. */
export type SlashLine =
  | { readonly command: Command; readonly options: OptionValues }
  | { readonly problem: LineProblem; readonly examples: readonly string[] };

/**
 * Reads a line such as `/targets Oslo by:2030`: words go to the first option that is a text (or are parted between the two
 * that are required), `name:value` to the option of that name. Undefined if the line is no command line.
 */
export function readSlashLine(line: string, commands: readonly Command[]): SlashLine | undefined {
  const [, name, rest = ''] = /^\s*\/([^\s:]*)\s*([\s\S]*)$/u.exec(line) ?? [];
  if (name === undefined) return undefined;
  const command = commands.find((one) => one.name === name.toLowerCase());
  const examples = commands.map((one) => describeUsage(one));
  if (!command) return { problem: { kind: 'noCommand', name: name.slice(0, 40) }, examples };
  const options = readOptions(rest, command.options);
  const missing = command.options.find((option) => option.required && !options[option.name]);
  if (missing)
    return {
      problem: { kind: 'optionMissing', command: command.name, option: missing.name, description: missing.description },
      examples: [describeUsage(command)],
    };
  return { command, options };
}

function readOptions(words: string, options: readonly CommandOption[]): OptionValues {
  const named = new Map<string, string>();
  const [lead = '', ...segments] = cutAtNames(words, options);
  let left = lead;
  for (const segment of segments) {
    const at = segment.indexOf(':');
    const name = segment.slice(0, at).toLowerCase();
    const mayRunOn = left.trim() !== '' || named.size > 0 || name === options[0]?.name;
    const { value, rest } = cutValue(segment.slice(at + 1), mayRunOn && isText(name, options));
    named.set(name, value);
    left += ` ${rest}`;
  }
  const open = options.filter((option) => option.type === 'text' && !named.has(option.name));
  const needed = Math.max(1, open.filter((option) => option.required).length);
  const parts = divideWords(left.replace(/\s+/gu, ' ').trim(), needed);
  parts.forEach((part, i) => {
    const option = open[i];
    if (option && part) named.set(option.name, part);
  });
  return Object.fromEntries(named);
}

/** What stands before the first `name:`, then each with all up to the next. */
function cutAtNames(words: string, options: readonly CommandOption[]): string[] {
  const names = options.map(({ name }) => name).join('|');
  return names ? ` ${words}`.split(new RegExp(`(?<!\\S)(?=(?:${names}):\\S)`, 'iu')) : [words];
}

function isText(name: string, options: readonly CommandOption[]): boolean {
  return options.some((option) => option.name === name && option.type === 'text');
}

/** "about:green energy" runs on if the words can be meant for nothing else; else a value is a word, or stands in quotation marks. */
function cutValue(words: string, mayRunOn: boolean): { readonly value: string; readonly rest: string } {
  const [written = '', quoted] = /^(?:"([^"]*)"|\S+)/u.exec(words) ?? [];
  if (mayRunOn && quoted === undefined) return { value: words.trim(), rest: '' };
  return { value: quoted ?? written, rest: words.slice(written.length) };
}

/** The words for so many options: parted by a comma, "and" or "vs", else at the last blank; two at the most. */
function divideWords(text: string, needed: number): string[] {
  if (needed < 2) return [text];
  const [, first = text, second = ''] =
    /^(.+?)(?:\s*,\s*|\s+(?:and|vs\.?|versus|with|to)\s+)(.+)$/iu.exec(text) ?? /^(.+)\s(\S+)$/u.exec(text) ?? [];
  return [first, second];
}

function describeUsage({ name, options }: Command): string {
  const [first, ...others] = options.map((option) =>
    option.required ? option.name.toUpperCase() : `[${option.name}]`,
  );
  const named = others.map((option) => option.replace(/^\[(\w+)\]$/, '[$1:…]'));
  return [`/${name}`, first, ...named].filter(Boolean).join(' ');
}
