import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Form } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import { formModal } from '#present/formModal.ts';
import { notice } from '#present/notice.ts';
import { isForm } from './isForm.ts';
import { reply } from './reply.ts';
import type { Asking } from './runServerCommand.ts';

type FormOptions = { readonly code: string; readonly language: Language };

/** Opens a form whose answers come back under a code. Discord opens no form from a form. */
export async function showForm(
  interaction: Asking,
  form: Omit<Form, 'call'>,
  { code, language }: FormOptions,
): Promise<void> {
  if (isForm(interaction)) throw new Error(`A form leads to the form "${form.title}"`);
  const modal = formModal(form, code) as APIModalInteractionResponseCallbackData | undefined;
  await (modal
    ? interaction.showModal(modal)
    : interaction.reply(reply(notice(phrasesOf(language).edge.formTooLong), true)));
}
