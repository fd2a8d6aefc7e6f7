import {
  type ButtonInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Answer } from '#model/answer.ts';
import type { Server } from '#model/server.ts';
import { message } from '#present/message.ts';
import { notice } from '#present/notice.ts';
import { passageMessage } from '#present/passageMessage.ts';
import { decodePress, type Press } from '#present/press.ts';
import { decodeRequest } from '#present/requestCode.ts';
import { askerOf } from './askerOf.ts';
import { askReport } from './askReport.ts';
import type { EdgeOptions } from './edgeOptions.ts';
import { reply } from './reply.ts';
import { runServerCommand } from './runServerCommand.ts';
import { serverOf } from './serverOf.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

const GONE = 'That passage is gone: its article was removed or read again since. Please ask once more.';
const OLD = 'That button is too old to be understood. Please ask once more.';
const NOT_YOURS = 'Only who asked, or somebody who may manage messages, can delete this answer.';

/** Answers a button or a menu. All it needs stands in the button itself, so it works on messages of any age. */
export async function answerPress(interaction: Pressed, options: EdgeOptions): Promise<void> {
  const server = await serverOf(interaction, options.servers);
  if (interaction.isStringSelectMenu()) return answerPick(interaction, server);
  const press = decodePress(interaction.customId);
  switch (press?.kind) {
    case 'delete':
      return remove(interaction, press.askedBy);
    case 'passage':
      return showPassage(interaction, press, server);
    case 'page':
      return show(interaction, { answer: server.asked.request(press.request), page: press.page }, server);
    case 'report':
      return askReport(interaction, press, server);
    case 'run':
      return runServerCommand(interaction, { call: press.call, server }, options);
    default:
      return whisper(interaction, OLD);
  }
}

async function answerPick(interaction: StringSelectMenuInteraction, server: Server): Promise<void> {
  const request = decodeRequest(interaction.values[0] ?? '');
  if (!request) return whisper(interaction, OLD);
  const talk = { userId: interaction.user.id, channelId: interaction.channelId };
  await show(interaction, { answer: server.answer(talk, (asked) => asked.request(request)), page: 0 }, server);
}

/** Who asked turns the pages of the message itself; everybody else gets a copy that only they see. */
async function show(
  interaction: Pressed,
  { answer, page }: { readonly answer: Answer; readonly page: number },
  server: Server,
): Promise<void> {
  const { message: pressed } = interaction;
  const asker = askerOf(pressed);
  const isTheirs = pressed.flags.has(MessageFlags.Ephemeral) || asker === interaction.user.id;
  const buttons = { page, passages: true, reports: server.id !== undefined };
  const shown = message(answer, { ...buttons, ...(isTheirs && asker && { askedBy: asker }) });
  const { flags: _flags, ...update } = reply(shown, false);
  await (isTheirs ? interaction.update({ ...update, flags: 'IsComponentsV2' }) : interaction.reply(reply(shown, true)));
}

async function showPassage(
  interaction: Pressed,
  press: Press & { readonly kind: 'passage' },
  server: Server,
): Promise<void> {
  const found = server.record(press.articleId);
  const shown = found && passageMessage(found, press);
  await (shown ? interaction.reply(reply(shown, true)) : whisper(interaction, GONE));
}

async function remove(interaction: Pressed, askedBy: string): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== askedBy && !isModerator) return whisper(interaction, NOT_YOURS);
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

async function whisper(interaction: Pressed, text: string): Promise<void> {
  await interaction.reply(reply(notice(text), true));
}
