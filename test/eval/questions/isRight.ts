import type { Answer, Statement } from '#model/answer.ts';
import type { Expected, Stretch } from './question.ts';

/** Whether an answer is what was expected: the right footnote and the right words, or a plain no. */
export function isRight(answer: Answer, expected: Expected): boolean {
  const claims = answer.kind === 'found' || answer.kind === 'passage';
  if (expected.kind === 'none') return !claims && answer.kind !== 'ambiguous';
  if (!claims) return false;
  const text = [answer.kind === 'found' ? answer.title : '', ...answer.statements.flatMap(wordsOf)].join('\n');
  return cites(answer.statements, expected) && (expected.says ?? []).every((words) => says(text, words));
}

/** A line as text and as the cells of a table. */
export function wordsOf({ text, cells = [] }: Statement): readonly string[] {
  return [text, ...cells];
}

function cites(statements: readonly Statement[], { passages = [], list, anyOf = passages }: AnswerExpected): boolean {
  const citations = statements.flatMap((statement) => statement.citations);
  const held = ({ article, text }: Stretch, among: typeof citations) =>
    among.some((citation) => citation.articleId === article && citation.text.includes(text));
  if (list) return passages.every((stretch) => held(stretch, citations));
  return anyOf.some((stretch) => held(stretch, citations.slice(0, 1)));
}

type AnswerExpected = Extract<Expected, { kind: 'answer' }>;

/** Whether a text holds words, in any case; of a list one is enough. */
export function says(text: string, words: string | readonly string[]): boolean {
  const lower = text.toLowerCase();
  return [words].flat().some((word) => lower.includes(word.toLowerCase()));
}
