import {
  type ButtonInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { renderForServer } from '#discord/replies/renderForServer.ts';
import { asUpdate, sayPrivately, toReply } from '#discord/replies/toReply.ts';
import { serverOf } from '#discord/serverOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Server } from '#model/server.ts';
import { PASSAGES_CODE } from '#present/discord/answers/passageMenu.ts';
import { type ButtonAction, decodeButton } from '#present/discord/codes/buttonCode.ts';
import { decodeRequest } from '#present/discord/codes/requestCode.ts';
import { renderPassage } from '#present/discord/renderPassage.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';
import { openReportForm } from './openReportForm.ts';
import { askerOf } from './readButtons.ts';
import { runServerCommand } from './runServerCommand.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** Answers a button or a menu. All it needs stands in the button itself, so it works on messages of any age. */
export async function answerButton(interaction: Pressed, options: EdgeOptions): Promise<void> {
  const server = await serverOf(interaction, options.servers);
  if (interaction.isStringSelectMenu()) return answerPick(interaction, server);
  const action = decodeButton(interaction.customId);
  switch (action?.kind) {
    case 'delete':
      return deleteAnswer(interaction, action.askedBy, server);
    case 'passage':
      return showPassage(interaction, action, server);
    case 'page':
      return showAnswer(interaction, { answer: server.ask.request(action.request), page: action.page }, server);
    case 'report':
      return openReportForm(interaction, action, server);
    case 'run':
      return runServerCommand(interaction, { call: action.call, server }, options);
    default:
      return sayPrivately(interaction, phrasesFor(server).edge.buttonOld);
  }
}

async function answerPick(interaction: StringSelectMenuInteraction, server: Server): Promise<void> {
  const [value = ''] = interaction.values;
  const passage = interaction.customId === PASSAGES_CODE ? decodeButton(value) : undefined;
  if (passage?.kind === 'passage') return showPassage(interaction, passage, server);
  const request = decodeRequest(value);
  if (!request) return sayPrivately(interaction, phrasesFor(server).edge.buttonOld);
  const talk = { userId: interaction.user.id, channelId: interaction.channelId };
  await showAnswer(interaction, { answer: server.answer(talk, (ask) => ask.request(request)), page: 0 }, server);
}

/** Who asked turns the pages of the message itself; everybody else gets a copy that only they see. */
async function showAnswer(
  interaction: Pressed,
  { answer, page }: { readonly answer: Answer; readonly page: number },
  server: Server,
): Promise<void> {
  const { message: pressed } = interaction;
  const asker = askerOf(pressed);
  const isTheirs = pressed.flags.has(MessageFlags.Ephemeral) || asker === interaction.user.id;
  const shown = renderForServer(answer, server, { page, askedBy: isTheirs ? asker : undefined });
  await (isTheirs ? interaction.update(asUpdate(toReply(shown, false))) : interaction.reply(toReply(shown, true)));
}

async function showPassage(
  interaction: Pressed,
  cited: Extract<ButtonAction, { readonly kind: 'passage' }>,
  server: Server,
): Promise<void> {
  const found = server.record(cited.articleId);
  const shown = found && renderPassage(found, cited, server.state().settings.language);
  await (shown
    ? interaction.reply(toReply(shown, true))
    : sayPrivately(interaction, phrasesFor(server).edge.passageGone));
}

async function deleteAnswer(interaction: Pressed, askedBy: string, server: Server): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== askedBy && !isModerator)
    return sayPrivately(interaction, phrasesFor(server).edge.notYours);
  await interaction.deferUpdate();
  await interaction.deleteReply();
}
