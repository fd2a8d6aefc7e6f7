import { InteractionType, type ModalSubmitInteraction } from 'discord.js';
import type { ServerInteraction } from '#discord/interactions/runServerCommand.ts';

/** Whether it is a form that was filled in. */
export function isForm(interaction: ServerInteraction): interaction is ModalSubmitInteraction {
  return interaction.type === InteractionType.ModalSubmit;
}
