import { PermissionFlagsBits } from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import type { ServerInteraction } from '#discord/replies/serverInteraction.ts';
import { showReaction } from '#discord/replies/showReaction.ts';
import { tellRefusal } from '#discord/replies/tellRefusal.ts';
import { sayPrivately } from '#discord/replies/toReply.ts';
import type { AttachedFile, Server } from '#model/server.ts';
import type { CommandCall, ServerCommand, Subcommand } from '#model/serverCommand.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';

type Run = {
  readonly call: CommandCall;
  /** Whether the member wants to be the only one who sees it; the command decides if it is absent. */
  readonly isPrivate?: boolean | undefined;
  readonly attached?: Readonly<Record<string, AttachedFile>>;
  readonly server: Server;
};

/** Runs a command of a server, typed, pressed or filled in, and shows what comes of it. */
export async function runServerCommand(interaction: ServerInteraction, run: Run, options: EdgeOptions): Promise<void> {
  const { server, call } = run;
  const { edge } = phrasesFor(server);
  const [name = '', ...rest] = call.command.split(' ');
  const command = options.serverCommands.find((one) => one.name === name);
  const acting = command && findActingPart(command, rest.join(' '));
  if (!command || !acting) return sayPrivately(interaction, edge.commandGone);
  if (server.id === undefined && !command.anywhere) return sayPrivately(interaction, edge.serversOnly);
  if (command.managers && !mayManage(interaction)) return sayPrivately(interaction, edge.managersOnly);
  const isPrivate = run.isPrivate ?? (command.managers || server.state().settings.private);
  const context = {
    server,
    channelId: interaction.channelId ?? '',
    attached: run.attached ?? {},
    about: options.about(),
  };
  const reaction = await tellRefusal(() => acting.act(call.options, context), edge.notDone);
  await showReaction(interaction, reaction, { isPrivate, server });
}

function findActingPart(command: ServerCommand, subcommand: string): Pick<Subcommand, 'act'> | undefined {
  return 'act' in command ? command : command.subcommands.find(({ name }) => name === subcommand);
}

function mayManage({ memberPermissions }: ServerInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}
