import { fileURLToPath } from 'node:url';
import type { Answer } from '#model/answer.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { describeOutcome } from './describeOutcome.ts';
import { createAsker } from './questions/createAsker.ts';
import { isRight } from './questions/isRight.ts';
import type { Expected, Question } from './questions/question.ts';

/** The half to tune on, and the one that stays unread until a figure is wanted. */
const HALVES = ['seen', 'kept'] as const;
type Half = (typeof HALVES)[number];

type Judged = { readonly asked: Question; readonly answer: Answer; readonly right: boolean };

/** Asks the questions of both halves and prints how many are answered right or refused; `show` names a half to list the wrong ones of. */
export async function questions({ show }: { readonly show?: string | undefined }): Promise<void> {
  if (show !== undefined && !HALVES.some((half) => half === show))
    throw new Error(`Cannot show "${show}": halves are ${HALVES.join(', ')}`);
  const answer = await createAsker();
  for (const half of HALVES) {
    const judged = readHalf(half).map((asked) => judge(asked, answer(asked)));
    console.log(summary(half, judged));
    if (half === show) for (const one of judged.filter(({ right }) => !right)) console.log(`\n${describe(one)}`);
  }
}

function readHalf(half: Half): Question[] {
  return readJsonLines<Question>(fileURLToPath(new URL(`questions/${half}.jsonl`, import.meta.url)));
}

function judge(asked: Question, answer: Answer): Judged {
  return { asked, answer, right: isRight(answer, asked.expect) };
}

function summary(half: Half, judged: readonly Judged[]): string {
  const refusable = judged.filter(({ asked }) => asked.expect.kind === 'none');
  const answerable = judged.filter(({ asked }) => asked.expect.kind === 'answer');
  const kinds = [...new Set(answerable.map(({ asked }) => asked.about))];
  const byKind = kinds.map((kind) => `  ${kind} ${share(answerable.filter(({ asked }) => asked.about === kind))}`);
  return [`${half}: right ${share(answerable)}, refused ${share(refusable)}`, ...byKind].join('\n');
}

function share(judged: readonly Judged[]): string {
  return `${judged.filter(({ right }) => right).length}/${judged.length}`;
}

function describe({ asked, answer }: Judged): string {
  const before = (asked.previous ?? []).map((line) => `${line} → `).join('');
  return [
    `${asked.id} (${asked.about}, ${asked.corpus}) ${before}${asked.question}`,
    ...expectation(asked.expect).map((line) => `  expected ${line}`),
    ...describeOutcome(answer).map((line) => `  got ${line}`),
  ].join('\n');
}

function expectation(expected: Expected): string[] {
  if (expected.kind === 'none') return ['a refusal'];
  const { passages = [], anyOf = passages, says = [] } = expected;
  return [...anyOf.map(({ text }) => `“${text}”`), ...says.map((words) => `in words: ${[words].flat().join(' or ')}`)];
}
