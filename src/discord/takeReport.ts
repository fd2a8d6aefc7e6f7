import type { ModalSubmitInteraction } from 'discord.js';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Options } from '#model/command.ts';
import type { Server } from '#model/server.ts';
import { message } from '#present/message.ts';
import { notice } from '#present/notice.ts';
import { noticeMessage } from '#present/noticeMessage.ts';
import type { Press } from '#present/press.ts';
import { REPORT_FIELDS, reportedLine } from '#present/reportForm.ts';
import { askerOf } from './askerOf.ts';
import { refusing } from './refusing.ts';
import { reply } from './reply.ts';

type Reported = Press & { readonly kind: 'report' };
type Filled = { readonly server: Server; readonly filledIn: Options };

/** Keeps a report for /review, and shows the line as disputed where it was reported. */
export async function takeReport(
  interaction: ModalSubmitInteraction,
  { page, request }: Reported,
  { server, filledIn }: Filled,
): Promise<void> {
  const { language } = server.state().settings;
  const { edge } = phrasesOf(language);
  if (server.id === undefined) return void (await interaction.reply(reply(notice(edge.reportInServers), true)));
  const line = reportedLine(server.asked.request(request), filledIn[REPORT_FIELDS.line] ?? '');
  if (!line) return void (await interaction.reply(reply(notice(edge.lineChanged), true)));
  const factIds = line.citations.flatMap((citation) => citation.factIds ?? []);
  const report = { factIds, line: line.text, reason: filledIn[REPORT_FIELDS.reason] ?? '' };
  const refused = await refusing(() => server.change.report(report), edge.notDone);
  if (refused) return void (await interaction.reply(reply(noticeMessage(refused, language), true)));
  if (!interaction.isFromMessage()) return void (await interaction.reply(reply(notice(edge.reported), true)));
  const askedBy = askerOf(interaction.message);
  const options = { page, passages: true, reports: true, language, ...(askedBy && { askedBy }) };
  const { flags: _flags, ...update } = reply(message(server.asked.request(request), options), false);
  await interaction.update({ ...update, flags: 'IsComponentsV2' });
  await interaction.followUp(reply(notice(edge.reported), true));
}
