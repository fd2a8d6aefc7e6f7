import type { Options } from '#model/command.ts';
import type { Fact } from '#model/fact.ts';
import type { Server } from '#model/server.ts';
import type { Action, Desk, Entry, Form, Notice, Reaction, ServerCommand } from '#model/serverCommand.ts';
import type { Report, Verdict } from '#model/serverState.ts';

export default {
  name: 'review',
  description: 'What members reported: keep it as it was read, correct it, or hide it',
  translations: {
    de: { name: 'prüfen', description: 'Was gemeldet wurde: so lassen, berichtigen oder verbergen' },
    'zh-CN': { name: '审核', description: '成员举报的内容：保留、更正或隐藏' },
  },
  managers: true,
  options: [
    {
      name: 'decided',
      description: 'Shows what was corrected or hidden instead, to take it back',
      translations: {
        de: { name: 'entschieden', description: 'Zeigt stattdessen, was berichtigt oder verborgen wurde' },
        'zh-CN': { name: '已处理', description: '改为显示已更正或隐藏的内容，可撤销' },
      },
      type: 'flag',
      required: false,
    },
  ],
  act: review,
} satisfies ServerCommand;

const LONGEST = 300;

async function review(options: Options, { server }: Desk): Promise<Reaction> {
  const { decided, report: id, decision, restore, page = '0' } = options;
  if (restore && !(await server.change.restore(Number(restore))))
    throw new Error('Cannot take that back: it was taken back already');
  if (decided === 'true') return listDecided(server, Number(page));
  if (!id) return listReports(server, Number(page));
  const report = server.state().reports.find((one) => String(one.id) === id);
  if (!report) throw new Error(`Cannot decide on report ${id}: it was decided already; /review lists what is left`);
  if (decision === 'correct' && options['subject'] === undefined) return correctionForm(report, server);
  await server.change.decide(report.id, verdictsOn(report, options, server));
  return listReports(server, Number(page));
}

function listReports(server: Server, page: number): Notice {
  const { reports } = server.state();
  const entries = reports.map((report) => reportEntry(report, server));
  const lines = reports.length === 0 ? ['Nothing is reported. What was decided: /review decided:True'] : [];
  return {
    kind: 'notice',
    title: reports.length === 1 ? 'One report' : `${reports.length} reports`,
    lines,
    entries,
    paging: { page, call: { command: 'review', options: {} } },
  };
}

function reportEntry(report: Report, server: Server): Entry {
  const { id, line, reason, reportedOn, factIds } = report;
  const text = `${line} — reported ${reportedOn}: ${reason}`;
  const [fact] = factsOf(server, factIds);
  const citation = fact && server.citationOf(fact);
  const act = (label: string, decision: string, grave = false): Action => {
    return { label, grave, call: { command: 'review', options: { report: String(id), decision } } };
  };
  const correct = fact ? [act('Correct', 'correct')] : [];
  return {
    statement: citation ? { text, citations: [citation] } : text,
    actions: [act('Keep', 'keep'), ...correct, act('Hide', 'hide', true)],
  };
}

function listDecided(server: Server, page: number): Notice {
  const { verdicts } = server.state();
  const byReport = new Map(verdicts.map((verdict) => [verdict.reportId, verdict]));
  const entries = [...byReport.values()].map(verdictEntry);
  const lines = verdicts.length === 0 ? ['Nothing was corrected or hidden.'] : [];
  return {
    kind: 'notice',
    title: 'Corrected or hidden',
    lines,
    entries,
    paging: { page, call: { command: 'review', options: { decided: 'true' } } },
  };
}

function verdictEntry({ reportId, line, decision, subject, object }: Verdict): Entry {
  const now = [subject, object].filter(Boolean).join(' — ');
  const call = { command: 'review', options: { decided: 'true', restore: String(reportId) } };
  return {
    statement: decision === 'hide' ? `Hidden: ${line}` : `Corrected: ${line} → ${now}`,
    actions: [{ label: 'Take back', call }],
  };
}

function correctionForm(report: Report, server: Server): Form {
  const [fact] = factsOf(server, report.factIds);
  if (!fact) throw new Error(`Cannot correct report ${report.id}: its article was removed or read again since`);
  const field = (name: string, label: string, filledIn: string) => {
    return { name, label, required: true, most: LONGEST, filledIn };
  };
  return {
    kind: 'form',
    title: 'Correct with words of the passage',
    call: { command: 'review', options: { report: String(report.id), decision: 'correct' } },
    fields: [
      field('subject', 'Who or what', fact.subject.text),
      field('object', 'What is said of it', fact.object.text),
    ],
  };
}

/** What is decided of a line is decided of every fact behind it; those whose passage has other words are left. */
function verdictsOn({ id: reportId, factIds, line }: Report, options: Options, server: Server): readonly Verdict[] {
  const { decision, subject = '', object = '' } = options;
  if (decision === 'keep') return [];
  if (decision === 'hide') return factIds.map((factId) => ({ reportId, factId, decision, line }));
  if (decision !== 'correct') throw new Error(`Cannot decide "${decision}": it must be keep, correct or hide`);
  const words = { subject: subject.trim(), object: object.trim() };
  const fitting = factsOf(server, factIds).filter((fact) => standIn(fact, words, server));
  if (fitting.length > 0) return fitting.map(({ id }) => ({ reportId, factId: id, decision, line, ...words }));
  const corrected = `${words.subject} — ${words.object}`;
  throw new Error(`Cannot correct it to "${corrected}": these words do not stand in the passage, letter by letter`);
}

/** A correction is as well founded as what was read: its words stand in the sentence that is cited. */
function standIn({ evidence }: Fact, words: { subject: string; object: string }, server: Server): boolean {
  const text = server.record(evidence.articleId)?.article.text ?? '';
  const sentence = text.slice(evidence.sentence.start, evidence.sentence.end);
  return Object.values(words).every((part) => part !== '' && sentence.includes(part));
}

function factsOf(server: Server, factIds: readonly string[]): readonly Fact[] {
  const wanted = new Set(factIds);
  return server.records().flatMap(({ facts }) => facts.filter(({ id }) => wanted.has(id)));
}
