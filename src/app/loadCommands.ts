import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command, CommandOption } from '#model/command.ts';
import { Refusal } from '#model/refusal.ts';
import type { ServerCommand } from '#model/serverCommand.ts';
import { DISCORD_LIMITS } from '#present/discord/limits.ts';

/** The slash commands: those that look things up, and those that see or change what is a server's own. */
export type Commands = { readonly commands: readonly Command[]; readonly serverCommands: readonly ServerCommand[] };

/** Names as Discord allows them. */
const NAME = /^[-_'\p{L}\p{N}]+$/u;
const LIMITS = DISCORD_LIMITS.command;

/** Loads every file of a folder as a slash command, by name. A malformed file is refused with its name and what is wrong. */
export async function loadCommands(folder: string): Promise<Commands> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const all = await Promise.all(files.map((file) => loadCommand(join(folder, file))));
  return {
    commands: all.filter((command): command is Command => 'answer' in command),
    serverCommands: all.filter((command): command is ServerCommand => 'managers' in command),
  };
}

async function loadCommand(path: string): Promise<Command | ServerCommand> {
  const { default: command } = (await import(pathToFileURL(path).href)) as { default?: unknown };
  const problem = findProblem(command, basename(path, '.ts'));
  if (problem) throw new Refusal('operator', `Cannot load command "${basename(path)}": ${problem}`);
  return command as Command | ServerCommand;
}

/** A command as far as a file is to be trusted. */
type Unchecked = {
  readonly name?: unknown;
  readonly description?: unknown;
  readonly options?: unknown;
  readonly answer?: unknown;
  readonly act?: unknown;
  readonly managers?: unknown;
  readonly subcommands?: unknown;
};

function findProblem(command: unknown, name: string): string | undefined {
  if (typeof command !== 'object' || command === null) return 'its default export must be a command';
  const unchecked = command as Unchecked;
  if (unchecked.name !== name) return `its name must be that of its file, "${name}", got "${unchecked.name}"`;
  if ('managers' in unchecked) return findServerCommandProblem(unchecked);
  if (typeof unchecked.answer !== 'function') return '"answer" must be a function';
  return findPartProblem(unchecked);
}

function findServerCommandProblem(command: Unchecked): string | undefined {
  if (typeof command.managers !== 'boolean') return '"managers" must be true or false';
  if (!('subcommands' in command)) return findActingProblem(command);
  if (!Array.isArray(command.subcommands)) return '"subcommands" must be a list';
  return findDescriptionProblem(command.description) ?? command.subcommands.map(findActingProblem).find(Boolean);
}

function findActingProblem(part: Unchecked): string | undefined {
  return typeof part.act === 'function' ? findPartProblem(part) : '"act" must be a function';
}

function findPartProblem({ name, description, options }: Unchecked): string | undefined {
  if (!Array.isArray(options)) return '"options" must be a list';
  return findNameProblem(name) ?? findDescriptionProblem(description) ?? findOptionsProblem(options);
}

function findOptionsProblem(options: readonly CommandOption[]): string | undefined {
  const names = options.map((option) => option.name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice) return `option "${twice}" is there twice`;
  const late = options.findIndex((option, i) => option.required && options.slice(0, i).some((one) => !one.required));
  if (late >= 0) return `required option "${names[late]}" must stand before the optional ones`;
  return options
    .map((option) => findNameProblem(option.name) ?? findDescriptionProblem(option.description))
    .find(Boolean);
}

function findNameProblem(name: unknown): string | undefined {
  return typeof name === 'string' && NAME.test(name) && name.length <= LIMITS.name && name === name.toLowerCase()
    ? undefined
    : `"${name}" must be 1 to ${LIMITS.name} small letters, digits, - or _`;
}

function findDescriptionProblem(description: unknown): string | undefined {
  const fits = typeof description === 'string' && description.length >= 1 && description.length <= LIMITS.description;
  return fits
    ? undefined
    : `each description must have 1 to ${LIMITS.description} characters, got ${JSON.stringify(description)}`;
}
