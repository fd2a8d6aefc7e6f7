import type { ButtonInteraction } from 'discord.js';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Server } from '#model/server.ts';
import { notice } from '#present/notice.ts';
import type { Press } from '#present/press.ts';
import { reportForm } from '#present/reportForm.ts';
import { reply } from './reply.ts';
import { showForm } from './showForm.ts';

type Reported = Press & { readonly kind: 'report' };

/** Asks what is wrong with which line of an answer. The form has the button's own code. */
export async function askReport(
  interaction: ButtonInteraction,
  { page, request }: Reported,
  server: Server,
): Promise<void> {
  const { language } = server.state().settings;
  const form = reportForm(server.asked.request(request), page, language);
  if (form) return showForm(interaction, form, { code: interaction.customId, language });
  await interaction.reply(reply(notice(phrasesOf(language).edge.nothingToReport), true));
}
