import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Command, CommandOption } from '#model/command.ts';
import { cleanText } from '#present/cleanText.ts';
import { shorten } from '#present/shorten.ts';

export type Choice = { readonly name: string; readonly value: string };

/** What completes an option while it is typed, best first. */
export type Complete = (option: CommandOption, typed: string) => readonly Choice[];

const MOST_CHOICES = 25;
const CHOICE_TEXT = 100;

/** Answers a member who is typing. Rejects like every answer that comes too late; there the edge keeps silent. */
export async function completeOption(
  interaction: AutocompleteInteraction,
  commands: readonly Command[],
  complete: Complete,
): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const command = commands.find(({ name }) => name === interaction.commandName);
  const option = command?.options.find(({ name }) => name === focused.name);
  await interaction.respond(option ? choicesOf(complete(option, String(focused.value))) : []);
}

/** Discord refuses all choices for one that is too long. A value can't be shortened, as it must find its name again. */
function choicesOf(choices: readonly Choice[]): ApplicationCommandOptionChoiceData[] {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return [...byValue.values()]
    .filter(({ value }) => value.trim() !== '' && value.length <= CHOICE_TEXT)
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name: shorten(cleanText(name), CHOICE_TEXT), value }));
}
