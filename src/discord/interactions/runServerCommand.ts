import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { refusalAsNotice } from '#discord/replies/refusalAsNotice.ts';
import { showReaction } from '#discord/replies/showReaction.ts';
import { toReply } from '#discord/replies/toReply.ts';
import type { Server } from '#model/server.ts';
import type { AttachedFile, CommandCall, ServerCommand, Subcommand } from '#model/serverCommand.ts';
import { renderRemark } from '#present/discord/renderRemark.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

export type ServerInteraction =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction
  | MessageContextMenuCommandInteraction;

type Run = {
  readonly call: CommandCall;
  /** Whether the member wants to be the only one who sees it; the command decides where it is absent. */
  readonly isPrivate?: boolean | undefined;
  readonly attached?: Readonly<Record<string, AttachedFile>>;
  readonly server: Server;
};

/** Runs a command of a server, typed, pressed or filled in, and shows what comes of it. */
export async function runServerCommand(interaction: ServerInteraction, run: Run, options: EdgeOptions): Promise<void> {
  const { server, call } = run;
  const { edge } = phrasesOf(server.state().settings.language);
  const [name = '', ...rest] = call.command.split(' ');
  const command = options.serverCommands.find((one) => one.name === name);
  const acting = command && actingPart(command, rest.join(' '));
  if (!command || !acting) return whisper(interaction, edge.commandGone);
  if (server.id === undefined && !command.anywhere) return whisper(interaction, edge.serversOnly);
  if (command.managers && !mayManage(interaction)) return whisper(interaction, edge.managersOnly);
  const isPrivate = run.isPrivate ?? (command.managers || server.state().settings.private);
  const context = {
    server,
    channelId: interaction.channelId ?? '',
    attached: run.attached ?? {},
    splitDrafts: options.splitDrafts,
    about: options.about(),
  };
  const reaction = await refusalAsNotice(() => acting.act(call.options, context), edge.notDone);
  await showReaction(interaction, reaction, { isPrivate, server });
}

function actingPart(command: ServerCommand, subcommand: string): Pick<Subcommand, 'act'> | undefined {
  return 'act' in command ? command : command.subcommands.find(({ name }) => name === subcommand);
}

function mayManage({ memberPermissions }: ServerInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

async function whisper(interaction: ServerInteraction, text: string): Promise<void> {
  await interaction.reply(toReply(renderRemark(text), true));
}
