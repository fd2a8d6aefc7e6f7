import type { ChatInputCommandInteraction } from 'discord.js';
import type { Options } from '#model/command.ts';
import { givenOptions } from './givenOptions.ts';
import { PRIVATE_OPTION } from './privateOption.ts';

/** The options of a command as texts; files are read apart. */
export function typedOptions(interaction: ChatInputCommandInteraction): Options {
  const plain = givenOptions(interaction).filter(({ name, attachment }) => name !== PRIVATE_OPTION.name && !attachment);
  return Object.fromEntries(plain.map(({ name, value }) => [name, value?.toString()]));
}
