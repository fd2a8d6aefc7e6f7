import { type ButtonInteraction, PermissionFlagsBits, type StringSelectMenuInteraction } from 'discord.js';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Asked } from '#model/command.ts';
import type { Request } from '#model/request.ts';
import { message } from '#present/message.ts';
import { notice } from '#present/notice.ts';
import { passageMessage } from '#present/passageMessage.ts';
import { decodePress, type Press } from '#present/press.ts';
import { decodeRequest } from '#present/requestCode.ts';
import { askerOf } from './askerOf.ts';
import { reply } from './reply.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** What presses are answered from. */
export type PressOptions = {
  readonly asked: Asked;
  /** Finds an article, for the passages; without it answers have no buttons for them. */
  readonly record?: ((articleId: string) => ArticleRecord | undefined) | undefined;
};

const GONE = 'That passage is gone: its article was removed or read again since. Please ask once more.';
const OLD = 'That button is too old to be understood. Please ask once more.';
const NOT_YOURS = 'Only who asked, or somebody who may manage messages, can delete this answer.';

/** Answers a button or a menu. All it needs stands in the button itself, so it works on messages of any age. */
export async function answerPress(interaction: Pressed, options: PressOptions): Promise<void> {
  if (interaction.isStringSelectMenu()) return answerPick(interaction, options);
  const press = decodePress(interaction.customId);
  if (!press) return whisper(interaction, OLD);
  if (press.kind === 'delete') return remove(interaction, press.askedBy);
  if (press.kind === 'passage') return showPassage(interaction, press, options);
  return show(interaction, press, options);
}

async function answerPick(interaction: StringSelectMenuInteraction, options: PressOptions): Promise<void> {
  const request = decodeRequest(interaction.values[0] ?? '');
  await (request ? show(interaction, { request, page: 0 }, options) : whisper(interaction, OLD));
}

/** Who asked turns the pages of the message itself; everybody else gets a copy that only they see. */
async function show(
  interaction: Pressed,
  { request, page }: { readonly request: Request; readonly page: number },
  { asked, record }: PressOptions,
): Promise<void> {
  const asker = askerOf(interaction.message);
  const answer = asked.request(request);
  const isTheirs = asker === undefined || asker === interaction.user.id;
  const shown = message(answer, { page, passages: record !== undefined, ...(isTheirs && asker && { askedBy: asker }) });
  const { flags, ...update } = reply(shown, false);
  await (isTheirs ? interaction.update({ ...update, flags: 'IsComponentsV2' }) : interaction.reply(reply(shown, true)));
}

async function showPassage(
  interaction: Pressed,
  press: Press & { readonly kind: 'passage' },
  { record }: PressOptions,
): Promise<void> {
  const found = record?.(press.articleId);
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
