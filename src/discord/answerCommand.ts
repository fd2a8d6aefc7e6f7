import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command, CommandOption } from '#model/command.ts';
import { message } from '#present/message.ts';
import type { PressOptions } from './answerPress.ts';
import { PRIVATE } from './commandShape.ts';
import { reply } from './reply.ts';

type CommandOptions = PressOptions & { readonly commands: readonly Command[] };

/** Answers a slash command. Answers take milliseconds, so there is no "is thinking" before them. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  { commands, asked, record }: CommandOptions,
): Promise<void> {
  const command = commands.find(({ name }) => name === interaction.commandName);
  if (!command) throw new Error(`Discord sent the command "${interaction.commandName}", which is not there`);
  const typed = command.options.map((option) => [option.name, typedValue(interaction, option)] as const);
  const answer = command.answer(Object.fromEntries(typed), asked);
  const isPrivate = interaction.options.getBoolean(PRIVATE) ?? false;
  const options = { passages: record !== undefined, ...(!isPrivate && { askedBy: interaction.user.id }) };
  await interaction.reply(reply(message(answer, options), isPrivate));
}

function typedValue({ options }: ChatInputCommandInteraction, { name, type }: CommandOption): string | undefined {
  return type === 'year' ? options.getInteger(name)?.toString() : (options.getString(name) ?? undefined);
}
