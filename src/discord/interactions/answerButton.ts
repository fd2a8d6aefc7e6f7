import {
  type ButtonInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { toReply } from '#discord/replies/toReply.ts';
import { serverOf } from '#discord/serverOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Server } from '#model/server.ts';
import { type ButtonAction, decodeButton } from '#present/discord/codes/buttonCode.ts';
import { decodeRequest } from '#present/discord/codes/requestCode.ts';
import { renderAnswer } from '#present/discord/renderAnswer.ts';
import { renderPassage } from '#present/discord/renderPassage.ts';
import { renderRemark } from '#present/discord/renderRemark.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { askReport } from './askReport.ts';
import { askerOf } from './buttonsOf.ts';
import { runServerCommand } from './runServerCommand.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** Answers a button or a menu. All it needs stands in the button itself, so it works on messages of any age. */
export async function answerButton(interaction: Pressed, options: EdgeOptions): Promise<void> {
  const server = await serverOf(interaction, options.servers);
  if (interaction.isStringSelectMenu()) return answerPick(interaction, server);
  const press = decodeButton(interaction.customId);
  switch (press?.kind) {
    case 'delete':
      return remove(interaction, press.askedBy, server);
    case 'passage':
      return showPassage(interaction, press, server);
    case 'page':
      return show(interaction, { answer: server.ask.request(press.request), page: press.page }, server);
    case 'report':
      return askReport(interaction, press, server);
    case 'run':
      return runServerCommand(interaction, { call: press.call, server }, options);
    default:
      return whisper(interaction, wordsOf(server).buttonOld);
  }
}

async function answerPick(interaction: StringSelectMenuInteraction, server: Server): Promise<void> {
  const request = decodeRequest(interaction.values[0] ?? '');
  if (!request) return whisper(interaction, wordsOf(server).buttonOld);
  const talk = { userId: interaction.user.id, channelId: interaction.channelId };
  await show(interaction, { answer: server.answer(talk, (ask) => ask.request(request)), page: 0 }, server);
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
  const buttons = {
    page,
    passages: true,
    reports: server.id !== undefined,
    language: server.state().settings.language,
  };
  const shown = renderAnswer(answer, { ...buttons, ...(isTheirs && asker && { askedBy: asker }) });
  const { flags: _flags, ...update } = toReply(shown, false);
  await (isTheirs
    ? interaction.update({ ...update, flags: 'IsComponentsV2' })
    : interaction.reply(toReply(shown, true)));
}

async function showPassage(
  interaction: Pressed,
  press: ButtonAction & { readonly kind: 'passage' },
  server: Server,
): Promise<void> {
  const found = server.record(press.articleId);
  const shown = found && renderPassage(found, press, server.state().settings.language);
  await (shown ? interaction.reply(toReply(shown, true)) : whisper(interaction, wordsOf(server).passageGone));
}

async function remove(interaction: Pressed, askedBy: string, server: Server): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== askedBy && !isModerator) return whisper(interaction, wordsOf(server).notYours);
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

function wordsOf(server: Server) {
  return phrasesOf(server.state().settings.language).edge;
}

async function whisper(interaction: Pressed, text: string): Promise<void> {
  await interaction.reply(toReply(renderRemark(text), true));
}
