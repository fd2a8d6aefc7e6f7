import { createHash } from 'node:crypto';
import type { Answer, Statement } from '#model/answer.ts';
import type { Form } from '#model/serverCommand.ts';
import { answerPage } from './answerPage.ts';
import { isReportable } from './isReportable.ts';
import { outline } from './outline.ts';

/** The names of the form's fields. */
export const REPORT_FIELDS = { line: 'line', reason: 'reason' } as const;

const REASON = 500;

/** Asks which line of a page is wrong, and how; undefined where no line of it was read by Footnote. */
export function reportForm(answer: Answer, page: number): Omit<Form, 'call'> | undefined {
  const choices = answerPage(answer, page)
    .statements.filter(isReportable)
    .map((statement) => ({ label: statement.text, value: markOf(statement) }));
  if (choices.length === 0) return undefined;
  return {
    kind: 'form',
    title: 'What is wrong?',
    fields: [
      { name: REPORT_FIELDS.line, label: 'Which line', required: true, most: 100, choices },
      { name: REPORT_FIELDS.reason, label: 'What is wrong with it', required: true, long: true, most: REASON },
    ],
  };
}

/** The line of an answer that was chosen in the form; undefined where the answer has changed since. */
export function reportedLine(answer: Answer, mark: string): Statement | undefined {
  return outline(answer)
    .statements.map(({ statement }) => statement)
    .find((statement) => isReportable(statement) && markOf(statement) === mark);
}

/** Tells a line from others: its facts would, but their ids are too long for Discord. */
function markOf({ text, citations }: Statement): string {
  const whole = [text, ...citations.flatMap(({ factIds = [] }) => factIds)].join('\n');
  return createHash('sha256').update(whole).digest('base64url').slice(0, 16);
}
