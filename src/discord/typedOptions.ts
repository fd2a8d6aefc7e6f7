import {
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ApplicationCommandOptionType as OptionType,
} from 'discord.js';
import type { Options } from '#model/command.ts';
import type { Attached } from '#model/serverCommand.ts';
import { PRIVATE } from './commandShape.ts';
import type { EdgeOptions } from './edgeOptions.ts';

/** The options of a command, of its subcommand where it has one, as texts; files are read apart. */
export function typedOptions(interaction: ChatInputCommandInteraction): Options {
  const plain = given(interaction).filter(({ name, attachment }) => name !== PRIVATE && !attachment);
  return Object.fromEntries(plain.map(({ name, value }) => [name, value?.toString()]));
}

/** The files that were attached, by option. */
export function attachedFiles(
  interaction: ChatInputCommandInteraction,
  download: EdgeOptions['download'],
): Readonly<Record<string, Attached>> {
  const files = given(interaction).flatMap(({ name, attachment }) => {
    if (!attachment) return [];
    const { name: file, size, url } = attachment;
    return [[name, { name: file, size, read: () => download(url) }] as const];
  });
  return Object.fromEntries(files);
}

function given({ options }: ChatInputCommandInteraction): readonly CommandInteractionOption[] {
  return options.data.flatMap((option) => (option.type === OptionType.Subcommand ? (option.options ?? []) : [option]));
}
