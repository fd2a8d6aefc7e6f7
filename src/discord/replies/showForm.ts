import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Form } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import { renderForm } from '#present/discord/renderForm.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { isFormSubmit, type ServerInteraction } from './serverInteraction.ts';
import { sayPrivately } from './toReply.ts';

/** What the custom_id of a form begins with whose answers go to a command of the server. */
export const FORM_CODE = 'form|';

type FormOptions = { readonly code: string; readonly language: Language };

/** Opens a form whose answers come back under a code. Discord opens no form from a form. */
export async function showForm(
  interaction: ServerInteraction,
  form: Omit<Form, 'call'>,
  { code, language }: FormOptions,
): Promise<void> {
  if (isFormSubmit(interaction)) throw new Error(`A form leads to the form "${form.title}"`);
  const modal = renderForm(form, code) as APIModalInteractionResponseCallbackData | undefined;
  await (modal ? interaction.showModal(modal) : sayPrivately(interaction, phrasesOf(language).edge.formTooLong));
}
