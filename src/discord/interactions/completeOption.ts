import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { serverOf } from '#discord/serverOf.ts';
import type { Choice, CommandOption } from '#model/command.ts';
import { DISCORD_LIMITS } from '#present/discord/limits.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { shortenText } from '#present/text/shortenText.ts';

/** Answers a member who is typing. Rejects like every answer that comes too late; there the edge keeps silent. */
export async function completeOption(interaction: AutocompleteInteraction, options: EdgeOptions): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const option = optionsOf(interaction, options).find((one) => one.name === name);
  const server = await serverOf(interaction, options.servers);
  await interaction.respond(option ? toChoices(server.complete(option, String(value))) : []);
}

function optionsOf(
  interaction: AutocompleteInteraction,
  { commands, serverCommands }: EdgeOptions,
): readonly CommandOption[] {
  const command = [...commands, ...serverCommands].find(({ name }) => name === interaction.commandName);
  if (!command) return [];
  if ('options' in command) return command.options;
  const subcommand = interaction.options.getSubcommand(false);
  return command.subcommands.find(({ name }) => name === subcommand)?.options ?? [];
}

/** Discord refuses all choices for one that is too long. A value can't be shortened, as it must find its name again. */
function toChoices(choices: readonly Choice[]): ApplicationCommandOptionChoiceData[] {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return [...byValue.values()]
    .filter(({ value }) => value.trim() !== '' && value.length <= DISCORD_LIMITS.option)
    .slice(0, DISCORD_LIMITS.options)
    .map(({ name, value }) => ({ name: shortenText(cleanText(name), DISCORD_LIMITS.option), value }));
}
