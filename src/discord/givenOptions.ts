import {
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ApplicationCommandOptionType as OptionType,
} from 'discord.js';

/** What was typed or attached behind a command, or behind its subcommand where it has one. */
export function givenOptions({ options }: ChatInputCommandInteraction): readonly CommandInteractionOption[] {
  return options.data.flatMap((option) => (option.type === OptionType.Subcommand ? (option.options ?? []) : [option]));
}
