import type { ButtonInteraction } from 'discord.js';
import type { Server } from '#model/server.ts';
import { notice } from '#present/notice.ts';
import type { Press } from '#present/press.ts';
import { reportForm } from '#present/reportForm.ts';
import { reply } from './reply.ts';
import { showForm } from './showForm.ts';

const NOTHING = 'Nothing on that page was read by Footnote any more, so nothing can be reported.';

type Reported = Press & { readonly kind: 'report' };

/** Asks what is wrong with which line of an answer. The form has the button's own code. */
export async function askReport(
  interaction: ButtonInteraction,
  { page, request }: Reported,
  server: Server,
): Promise<void> {
  const form = reportForm(server.asked.request(request), page);
  await (form ? showForm(interaction, form, interaction.customId) : interaction.reply(reply(notice(NOTHING), true)));
}
