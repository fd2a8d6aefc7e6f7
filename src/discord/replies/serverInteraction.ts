import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionType,
  type ModalSubmitInteraction,
} from 'discord.js';

/** What can lead to a command of a server: it is typed, or stands in a button or a form. */
export type ServerInteraction = ButtonInteraction | ChatInputCommandInteraction | ModalSubmitInteraction;

/** Whether it is a form that was filled in. */
export function isFormSubmit(interaction: ServerInteraction): interaction is ModalSubmitInteraction {
  return interaction.type === InteractionType.ModalSubmit;
}
