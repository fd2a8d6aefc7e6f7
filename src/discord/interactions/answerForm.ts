import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import type { EdgeOptions } from '#discord/edgeOptions.ts';
import { PRIVATE_OPTION } from '#discord/registration/toCommandShape.ts';
import { FORM_CODE } from '#discord/replies/showForm.ts';
import { sayPrivately } from '#discord/replies/toReply.ts';
import { serverOf } from '#discord/serverOf.ts';
import type { OptionValues } from '#model/command.ts';
import { decodeButton } from '#present/discord/codes/buttonCode.ts';
import { decodeCall } from '#present/discord/codes/callCode.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';
import { runServerCommand } from './runServerCommand.ts';
import { takeReport } from './takeReport.ts';

/** Takes what a member filled in: the command that asked for it goes on with the answers as its options. */
export async function answerForm(interaction: ModalSubmitInteraction, options: EdgeOptions): Promise<void> {
  const { customId } = interaction;
  const server = await serverOf(interaction, options.servers);
  const values = readFields(interaction);
  const action = decodeButton(customId);
  if (action?.kind === 'report') return takeReport(interaction, action, { server, filledIn: values });
  const call = customId.startsWith(FORM_CODE) ? decodeCall(customId.slice(FORM_CODE.length)) : undefined;
  if (!call) return sayPrivately(interaction, phrasesFor(server).edge.formOld);
  const { [PRIVATE_OPTION.name]: isPrivate, ...given } = call.options;
  const whole = { ...call, options: { ...given, ...values } };
  await runServerCommand(interaction, { call: whole, isPrivate: isPrivate !== 'false', server }, options);
}

/** The answers by the names of the fields; those left empty are absent. */
function readFields({ fields }: ModalSubmitInteraction): OptionValues {
  const entries = [...fields.fields.values()].flatMap((field) => {
    if (field.type === ComponentType.TextInput)
      return field.value === '' ? [] : [[field.customId, field.value] as const];
    return 'values' in field && field.values[0] !== undefined ? [[field.customId, field.values[0]] as const] : [];
  });
  return Object.fromEntries(entries);
}
