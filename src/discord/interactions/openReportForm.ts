import type { ButtonInteraction } from 'discord.js';
import { showForm } from '#discord/replies/showForm.ts';
import { sayPrivately } from '#discord/replies/toReply.ts';
import type { Server } from '#model/server.ts';
import type { ButtonAction } from '#present/discord/codes/buttonCode.ts';
import { makeReportForm } from '#present/discord/makeReportForm.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Asks what is wrong with which line of an answer. The form has the button's own code. */
export async function openReportForm(
  interaction: ButtonInteraction,
  { page, request }: Extract<ButtonAction, { readonly kind: 'report' }>,
  server: Server,
): Promise<void> {
  const { language } = server.state().settings;
  const form = makeReportForm(server.ask.request(request), page, language);
  if (form) return showForm(interaction, form, { code: interaction.customId, language });
  await sayPrivately(interaction, phrasesOf(language).edge.nothingToReport);
}
