import { createHash } from 'node:crypto';
import type { Answer, Statement } from '#model/answer.ts';
import type { Form } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import { layOutPage } from '#present/discord/answers/layOutPage.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** The names of the form's fields. */
export const REPORT_FIELDS = { line: 'line', reason: 'reason' } as const;

const LONGEST_REASON = 500;

/** Asks which line of a page is wrong, and how; undefined if no line of it was read by Footnote. */
export function makeReportForm(
  answer: Answer,
  page: number,
  language: Language = 'en',
): Omit<Form, 'call'> | undefined {
  const words = phrasesOf(language);
  const choices = layOutPage(answer, page, words)
    .statements.filter(isReportable)
    .map((statement) => ({ label: statement.text, value: markOf(statement) }));
  if (choices.length === 0) return undefined;
  return {
    kind: 'form',
    title: words.reportForm.title,
    fields: [
      { name: REPORT_FIELDS.line, label: words.reportForm.line, required: true, choices },
      { name: REPORT_FIELDS.reason, label: words.reportForm.reason, required: true, long: true, most: LONGEST_REASON },
    ],
  };
}

/** The line of an answer that was chosen in the form; undefined if the answer has changed since. */
export function findReportedLine(answer: Answer, mark: string): Statement | undefined {
  const statements = 'statements' in answer ? answer.statements : [];
  return statements.find((statement) => isReportable(statement) && markOf(statement) === mark);
}

/** Tells a line from others: its facts would, but their ids are too long for Discord. */
function markOf({ text, citations }: Statement): string {
  const whole = [text, ...citations.flatMap(({ factIds = [] }) => factIds)].join('\n');
  return createHash('sha256').update(whole).digest('base64url').slice(0, 16);
}

/** Passages are what the article says; only what was read in it can be wrong. */
export function isReportable({ citations }: Statement): boolean {
  return citations.some(({ factIds = [] }) => factIds.length > 0);
}
