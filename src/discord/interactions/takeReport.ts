import type { ModalSubmitInteraction } from 'discord.js';
import { renderForServer } from '#discord/replies/renderForServer.ts';
import { tellRefusal } from '#discord/replies/tellRefusal.ts';
import { asUpdate, sayPrivately, toNoticeReply, toReply } from '#discord/replies/toReply.ts';
import type { OptionValues } from '#model/command.ts';
import type { Server } from '#model/server.ts';
import type { ButtonAction } from '#present/discord/codes/buttonCode.ts';
import { findReportedLine, REPORT_FIELDS } from '#present/discord/makeReportForm.ts';
import { renderRemark } from '#present/discord/renderNotice.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { askerOf } from './readButtons.ts';

type Filled = { readonly server: Server; readonly filledIn: OptionValues };

/** Keeps a report for /review, and shows the line as disputed in the message in which it was reported. */
export async function takeReport(
  interaction: ModalSubmitInteraction,
  { page, request }: Extract<ButtonAction, { readonly kind: 'report' }>,
  { server, filledIn }: Filled,
): Promise<void> {
  const { language } = server.state().settings;
  const { edge } = phrasesOf(language);
  if (server.id === undefined) return sayPrivately(interaction, edge.reportInServers);
  const line = findReportedLine(server.ask.request(request), filledIn[REPORT_FIELDS.line] ?? '');
  if (!line) return sayPrivately(interaction, edge.lineChanged);
  const factIds = line.citations.flatMap((citation) => citation.factIds ?? []);
  const report = { factIds, line: line.text, reason: filledIn[REPORT_FIELDS.reason] ?? '' };
  const refused = await tellRefusal(() => server.change.report(report), edge.notDone);
  if (refused) return void (await interaction.reply(toNoticeReply(refused, { isPrivate: true, language })));
  if (!interaction.isFromMessage()) return sayPrivately(interaction, edge.reported);
  const shown = renderForServer(server.ask.request(request), server, { page, askedBy: askerOf(interaction.message) });
  await interaction.update(asUpdate(toReply(shown, false)));
  await interaction.followUp(toReply(renderRemark(edge.reported), true));
}
