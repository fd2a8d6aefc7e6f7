import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command, CommandOption } from '#model/command.ts';

/** Names as Discord allows them. */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const LONGEST_DESCRIPTION = 100;

/** Loads every file of a folder as a slash command, by name. A malformed file is refused with its name and what is wrong. */
export async function loadCommands(folder: string): Promise<Command[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  return Promise.all(files.map((file) => loadCommand(join(folder, file))));
}

async function loadCommand(path: string): Promise<Command> {
  const { default: command } = (await import(pathToFileURL(path).href)) as { default?: unknown };
  const problem = problemOf(command, basename(path, '.ts'));
  if (problem) throw new Error(`Cannot load command "${basename(path)}": ${problem}`);
  return command as Command;
}

function problemOf(command: unknown, name: string): string | undefined {
  if (typeof command !== 'object' || command === null) return 'its default export must be a command';
  const { name: given, description, options, answer } = command as Partial<Command>;
  if (given !== name) return `its name must be that of its file, "${name}", got "${given}"`;
  if (typeof answer !== 'function') return '"answer" must be a function';
  if (!Array.isArray(options)) return '"options" must be a list';
  return nameProblem(name) ?? descriptionProblem(description) ?? optionsProblem(options);
}

function optionsProblem(options: readonly CommandOption[]): string | undefined {
  const names = options.map((option) => option.name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice) return `option "${twice}" is there twice`;
  const late = options.findIndex((option, i) => option.required && options.slice(0, i).some((one) => !one.required));
  if (late >= 0) return `required option "${names[late]}" must stand before the optional ones`;
  return options.map((option) => nameProblem(option.name) ?? descriptionProblem(option.description)).find(Boolean);
}

function nameProblem(name: string): string | undefined {
  return NAME.test(name) && name === name.toLowerCase()
    ? undefined
    : `"${name}" must be 1 to 32 small letters, digits, - or _`;
}

function descriptionProblem(description: unknown): string | undefined {
  const fits = typeof description === 'string' && description.length >= 1 && description.length <= LONGEST_DESCRIPTION;
  return fits
    ? undefined
    : `each description must have 1 to ${LONGEST_DESCRIPTION} characters, got ${JSON.stringify(description)}`;
}
