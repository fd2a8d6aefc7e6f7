import type { ChatInputCommandInteraction } from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { PRIVATE_OPTION } from '#discord/registration/toCommandShape.ts';
import { refuseOtherChannel } from '#discord/replies/refuseOtherChannel.ts';
import { renderForServer } from '#discord/replies/renderForServer.ts';
import { toNoticeReply, toReply } from '#discord/replies/toReply.ts';
import { serverOf } from '#discord/serverOf.ts';
import type { Command } from '#model/command.ts';
import type { Server } from '#model/server.ts';
import { listAttachedFiles, readTypedOptions } from './givenOptions.ts';
import { runServerCommand } from './runServerCommand.ts';

/** Answers a slash command. */
export async function answerCommand(interaction: ChatInputCommandInteraction, options: EdgeOptions): Promise<void> {
  const { commandName } = interaction;
  const server = await serverOf(interaction, options.servers);
  const command = options.commands.find(({ name }) => name === commandName);
  if (command) return answerLookUp(interaction, command, server);
  const subcommand = interaction.options.getSubcommand(false);
  const call = { command: [commandName, subcommand].filter(Boolean).join(' '), options: readTypedOptions(interaction) };
  const isPrivate = interaction.options.getBoolean(PRIVATE_OPTION.name) ?? undefined;
  const attached = listAttachedFiles(interaction, options.download);
  await runServerCommand(interaction, { call, isPrivate, attached, server }, options);
}

/** Answers take milliseconds, so there is no "is thinking" before them. */
async function answerLookUp(interaction: ChatInputCommandInteraction, command: Command, server: Server): Promise<void> {
  const { settings } = server.state();
  const refusal = refuseOtherChannel(interaction, server);
  if (refusal)
    return void (await interaction.reply(toNoticeReply(refusal, { isPrivate: true, language: settings.language })));
  const talk = { userId: interaction.user.id, channelId: interaction.channelId };
  const answer = server.answer(talk, (ask) => command.answer(readTypedOptions(interaction), ask));
  const isPrivate = interaction.options.getBoolean(PRIVATE_OPTION.name) ?? settings.private;
  const shown = renderForServer(answer, server, { askedBy: isPrivate ? undefined : interaction.user.id });
  await interaction.reply(toReply(shown, isPrivate));
}
