import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Form } from '#model/serverCommand.ts';
import { formModal } from '#present/formModal.ts';
import { notice } from '#present/notice.ts';
import { isForm } from './isForm.ts';
import { reply } from './reply.ts';
import type { Asking } from './runServerCommand.ts';

const TOO_LONG = 'That is too long for a form of Discord’s. Please do it with a shorter name.';

/** Opens a form whose answers come back under a code. Discord opens no form from a form. */
export async function showForm(interaction: Asking, form: Omit<Form, 'call'>, code: string): Promise<void> {
  if (isForm(interaction)) throw new Error(`A form leads to the form "${form.title}"`);
  const modal = formModal(form, code) as APIModalInteractionResponseCallbackData | undefined;
  await (modal ? interaction.showModal(modal) : interaction.reply(reply(notice(TOO_LONG), true)));
}
