import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Options } from '#model/command.ts';
import { decodeCall } from '#present/callCode.ts';
import { notice } from '#present/notice.ts';
import { decodePress } from '#present/press.ts';
import type { EdgeOptions } from './edgeOptions.ts';
import { FORM_CODE } from './formCode.ts';
import { PRIVATE_OPTION } from './privateOption.ts';
import { reply } from './reply.ts';
import { runServerCommand } from './runServerCommand.ts';
import { serverOf } from './serverOf.ts';
import { takeReport } from './takeReport.ts';

/** Takes what a member filled in: the command that asked for it goes on with the answers as its options. */
export async function answerForm(interaction: ModalSubmitInteraction, options: EdgeOptions): Promise<void> {
  const { customId } = interaction;
  const server = await serverOf(interaction, options.servers);
  const press = decodePress(customId);
  if (press?.kind === 'report') return takeReport(interaction, press, { server, filledIn: filledIn(interaction) });
  const call = customId.startsWith(FORM_CODE) ? decodeCall(customId.slice(FORM_CODE.length)) : undefined;
  const { formOld } = phrasesOf(server.state().settings.language).edge;
  if (!call) return void (await interaction.reply(reply(notice(formOld), true)));
  const { [PRIVATE_OPTION.name]: isPrivate, ...given } = call.options;
  const whole = { ...call, options: { ...given, ...filledIn(interaction) } };
  await runServerCommand(interaction, { call: whole, isPrivate: isPrivate !== 'false', server }, options);
}

/** The answers by the names of the fields; those left empty are absent. */
function filledIn({ fields }: ModalSubmitInteraction): Options {
  const entries = [...fields.fields.values()].flatMap((field) => {
    if (field.type === ComponentType.TextInput)
      return field.value === '' ? [] : [[field.customId, field.value] as const];
    return 'values' in field && field.values[0] !== undefined ? [[field.customId, field.values[0]] as const] : [];
  });
  return Object.fromEntries(entries);
}
