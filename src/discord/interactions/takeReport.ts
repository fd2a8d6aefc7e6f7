import type { ModalSubmitInteraction } from 'discord.js';
import { refusalAsNotice } from '#discord/replies/refusalAsNotice.ts';
import { toReply } from '#discord/replies/toReply.ts';
import type { OptionValues } from '#model/command.ts';
import type { Server } from '#model/server.ts';
import type { ButtonAction } from '#present/discord/codes/buttonCode.ts';
import { findReportedLine, REPORT_FIELDS } from '#present/discord/makeReportForm.ts';
import { renderAnswer } from '#present/discord/renderAnswer.ts';
import { renderNotice } from '#present/discord/renderNotice.ts';
import { renderRemark } from '#present/discord/renderRemark.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { askerOf } from './buttonsOf.ts';

type Reported = ButtonAction & { readonly kind: 'report' };
type Filled = { readonly server: Server; readonly filledIn: OptionValues };

/** Keeps a report for /review, and shows the line as disputed where it was reported. */
export async function takeReport(
  interaction: ModalSubmitInteraction,
  { page, request }: Reported,
  { server, filledIn }: Filled,
): Promise<void> {
  const { language } = server.state().settings;
  const { edge } = phrasesOf(language);
  if (server.id === undefined) return void (await interaction.reply(toReply(renderRemark(edge.reportInServers), true)));
  const line = findReportedLine(server.ask.request(request), filledIn[REPORT_FIELDS.line] ?? '');
  if (!line) return void (await interaction.reply(toReply(renderRemark(edge.lineChanged), true)));
  const factIds = line.citations.flatMap((citation) => citation.factIds ?? []);
  const report = { factIds, line: line.text, reason: filledIn[REPORT_FIELDS.reason] ?? '' };
  const refused = await refusalAsNotice(() => server.change.report(report), edge.notDone);
  if (refused) return void (await interaction.reply(toReply(renderNotice(refused, language), true)));
  if (!interaction.isFromMessage()) return void (await interaction.reply(toReply(renderRemark(edge.reported), true)));
  const askedBy = askerOf(interaction.message);
  const options = { page, passages: true, reports: true, language, ...(askedBy && { askedBy }) };
  const { flags: _flags, ...update } = toReply(renderAnswer(server.ask.request(request), options), false);
  await interaction.update({ ...update, flags: 'IsComponentsV2' });
  await interaction.followUp(toReply(renderRemark(edge.reported), true));
}
