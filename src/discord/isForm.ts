import { InteractionType, type ModalSubmitInteraction } from 'discord.js';
import type { Asking } from './runServerCommand.ts';

/** Whether it is a form that was filled in. */
export function isForm(interaction: Asking): interaction is ModalSubmitInteraction {
  return interaction.type === InteractionType.ModalSubmit;
}
