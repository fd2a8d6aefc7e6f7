import type { OptionValues } from '#model/command.ts';
import type { Fact } from '#model/fact.ts';
import { Refusal } from '#model/refusal.ts';
import type { Server } from '#model/server.ts';
import type {
  CommandContext,
  EntryAction,
  Form,
  Notice,
  NoticeEntry,
  Reaction,
  ServerCommand,
} from '#model/serverCommand.ts';
import type { Report, Verdict } from '#model/serverState.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesFor, phrasesOf } from '#wording/phrasesOf.ts';

export default {
  name: 'review',
  description: 'What members reported: keep it as it was read, correct it, or hide it',
  managers: true,
  options: [
    { name: 'decided', description: 'Shows what was corrected or hidden instead, to take it back', type: 'flag' },
  ],
  act: review,
} satisfies ServerCommand;

const LONGEST_CORRECTION = 300;

async function review(options: OptionValues, { server }: CommandContext): Promise<Reaction> {
  const { decided, report: id, decision, restore, page = '0' } = options;
  if (restore && !(await server.change.restore(Number(restore))))
    throw new Refusal('member', 'Cannot take that back: it was taken back already');
  if (decided === 'true') return listDecided(server, Number(page));
  if (!id) return listReports(server, Number(page));
  const report = server.state().reports.find((one) => String(one.id) === id);
  if (!report)
    throw new Refusal('member', `Cannot decide on report ${id}: it was decided already; /review lists what is left`);
  if (decision === 'correct' && options['subject'] === undefined) return makeCorrectionForm(report, server);
  await server.change.decide(report.id, makeVerdicts(report, options, server));
  return listReports(server, Number(page));
}

function listReports(server: Server, page: number): Notice {
  const { reports, settings } = server.state();
  const words = phrasesOf(settings.language);
  const entries = reports.map((report) => toReportEntry(report, server, words));
  const lines = reports.length === 0 ? [words.review.none] : [];
  return {
    kind: 'notice',
    title: words.review.reports(reports.length),
    lines,
    entries,
    paging: { page, call: { command: 'review', options: {} } },
  };
}

function toReportEntry(report: Report, server: Server, { review: words, date }: Phrases): NoticeEntry {
  const { id, line, reason, reportedOn, factIds } = report;
  const text = words.reported(line, date(reportedOn), reason);
  const [fact] = findFacts(server, factIds);
  const citation = fact && server.citationOf(fact);
  const act = (label: string, decision: string, grave = false): EntryAction => {
    return { label, grave, call: { command: 'review', options: { report: String(id), decision } } };
  };
  const correct = fact ? [act(words.correct, 'correct')] : [];
  return {
    statement: citation ? { text, citations: [citation] } : text,
    actions: [act(words.keep, 'keep'), ...correct, act(words.hide, 'hide', true)],
  };
}

function listDecided(server: Server, page: number): Notice {
  const { verdicts, settings } = server.state();
  const words = phrasesOf(settings.language).review;
  const byReport = new Map(verdicts.map((verdict) => [verdict.reportId, verdict]));
  const entries = [...byReport.values()].map((verdict) => toVerdictEntry(verdict, words));
  const lines = verdicts.length === 0 ? [words.noneDecided] : [];
  return {
    kind: 'notice',
    title: words.decided,
    lines,
    entries,
    paging: { page, call: { command: 'review', options: { decided: 'true' } } },
  };
}

function toVerdictEntry({ reportId, line, decision, subject, object }: Verdict, words: Phrases['review']): NoticeEntry {
  const now = [subject, object].filter(Boolean).join(' — ');
  const call = { command: 'review', options: { decided: 'true', restore: String(reportId) } };
  return {
    statement: decision === 'hide' ? words.hidden(line) : words.corrected(line, now),
    actions: [{ label: words.takeBack, call }],
  };
}

function makeCorrectionForm(report: Report, server: Server): Form {
  const [fact] = findFacts(server, report.factIds);
  if (!fact)
    throw new Refusal('member', `Cannot correct report ${report.id}: its article was removed or read again since`);
  const words = phrasesFor(server).review;
  const field = (name: string, label: string, filledIn: string) => {
    return { name, label, required: true, most: LONGEST_CORRECTION, filledIn };
  };
  return {
    kind: 'form',
    title: words.correction,
    call: { command: 'review', options: { report: String(report.id), decision: 'correct' } },
    fields: [field('subject', words.subject, fact.subject.text), field('object', words.object, fact.object.text)],
  };
}

/** What is decided of a line is decided of every fact behind it; those whose passage has other words are left. */
function makeVerdicts(
  { id: reportId, factIds, line }: Report,
  options: OptionValues,
  server: Server,
): readonly Verdict[] {
  const { decision, subject = '', object = '' } = options;
  if (decision === 'keep') return [];
  if (decision === 'hide') return factIds.map((factId) => ({ reportId, factId, decision, line }));
  if (decision !== 'correct')
    throw new Refusal('member', `Cannot decide "${decision}": it must be keep, correct or hide`);
  const words = { subject: subject.trim(), object: object.trim() };
  const fitting = findFacts(server, factIds).filter((fact) => isWordedIn(fact, words, server));
  if (fitting.length > 0) return fitting.map(({ id }) => ({ reportId, factId: id, decision, line, ...words }));
  const corrected = `${words.subject} — ${words.object}`;
  throw new Refusal(
    'member',
    `Cannot correct it to "${corrected}": these words do not stand in the passage, letter by letter`,
  );
}

/** A correction is as well founded as what was read: its words stand in the sentence that is cited. */
function isWordedIn({ evidence }: Fact, words: { subject: string; object: string }, server: Server): boolean {
  const text = server.record(evidence.articleId)?.article.text ?? '';
  const sentence = text.slice(evidence.sentence.start, evidence.sentence.end);
  return Object.values(words).every((part) => part !== '' && sentence.includes(part));
}

function findFacts(server: Server, factIds: readonly string[]): readonly Fact[] {
  const wanted = new Set(factIds);
  return server.records().flatMap(({ facts }) => facts.filter(({ id }) => wanted.has(id)));
}
