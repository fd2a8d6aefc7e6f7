import type { Answer } from '#model/answer.ts';

const MOST_LINES = 4;

/** What came of a question, for whoever looks why it is wrong: how it was understood, and the first lines of the answer. */
export function describeOutcome(answer: Answer): string[] {
  const intent = 'request' in answer ? ` as ${answer.request.intent} ${JSON.stringify(answer.request.slots)}` : '';
  const statements = 'statements' in answer ? answer.statements.slice(0, MOST_LINES) : [];
  const lines = statements.map(({ text, citations: [{ text: cited }] }) =>
    cited.includes(text) || text.includes(cited) ? `“${cited}”` : `${text} [“${cited}”]`,
  );
  return [`${answer.kind}${intent}`, ...lines];
}
