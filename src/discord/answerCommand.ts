import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '#model/command.ts';
import type { Server } from '#model/server.ts';
import { message } from '#present/message.ts';
import { attachedFiles } from './attachedFiles.ts';
import type { EdgeOptions } from './edgeOptions.ts';
import { elsewhere } from './elsewhere.ts';
import { noticeReply } from './noticeReply.ts';
import { PRIVATE_OPTION } from './privateOption.ts';
import { reply } from './reply.ts';
import { runServerCommand } from './runServerCommand.ts';
import { serverOf } from './serverOf.ts';
import { typedOptions } from './typedOptions.ts';

/** Answers a slash command. */
export async function answerCommand(interaction: ChatInputCommandInteraction, options: EdgeOptions): Promise<void> {
  const { commandName } = interaction;
  const server = await serverOf(interaction, options.servers);
  const command = options.commands.find(({ name }) => name === commandName);
  if (command) return lookUp(interaction, command, server);
  const subcommand = interaction.options.getSubcommand(false);
  const call = { command: [commandName, subcommand].filter(Boolean).join(' '), options: typedOptions(interaction) };
  const isPrivate = interaction.options.getBoolean(PRIVATE_OPTION.name) ?? undefined;
  const attached = attachedFiles(interaction, options.download);
  await runServerCommand(interaction, { call, isPrivate, attached, server }, options);
}

/** Answers take milliseconds, so there is no "is thinking" before them. */
async function lookUp(interaction: ChatInputCommandInteraction, command: Command, server: Server): Promise<void> {
  const refusal = elsewhere(interaction, server);
  if (refusal)
    return void (await interaction.reply(
      noticeReply(refusal, { isPrivate: true, language: server.state().settings.language }),
    ));
  const talk = { userId: interaction.user.id, channelId: interaction.channelId };
  const answer = server.answer(talk, (asked) => command.answer(typedOptions(interaction), asked));
  const { settings } = server.state();
  const isPrivate = interaction.options.getBoolean(PRIVATE_OPTION.name) ?? settings.private;
  const buttons = { passages: true, reports: server.id !== undefined, language: settings.language };
  const shown = message(answer, { ...buttons, ...(!isPrivate && { askedBy: interaction.user.id }) });
  await interaction.reply(reply(shown, isPrivate));
}
