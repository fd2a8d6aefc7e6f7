import { fileURLToPath } from 'node:url';
import { createConversation } from '#conversation/createConversation.ts';
import { readJsonArticle } from '#ingest/readJsonArticle.ts';
import type { Answer } from '#model/answer.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { describeOutcome } from './describeOutcome.ts';
import { loadLookUps } from './loadLookUps.ts';
import { isRightWording } from './wording/isRightWording.ts';
import { CLASSES, type WordingCase, type WordingExpected } from './wording/wordingCase.ts';

type Judged = { readonly one: WordingCase; readonly answer: Answer; readonly right: boolean };

/**
 * Reads each case as a corpus of its own, asks its question, and prints how many are right in each class; `show` lists
 * the wrong ones of the half "seen". Who writes rules reads seen.jsonl and never kept.jsonl: the cases kept aside tell
 * whether a rule holds for wording that its writer did not know, so they are counted here and never shown.
 */
export async function wording({ show }: { readonly show?: string | undefined }): Promise<void> {
  if (show !== undefined && show !== 'seen') throw new Error(`Cannot show "${show}": only seen is shown`);
  const answer = await createCaseAsker();
  for (const half of ['seen', 'kept']) {
    const path = fileURLToPath(new URL(`wording/${half}.jsonl`, import.meta.url));
    const judged = readJsonLines<WordingCase>(path).map((one) => judge(one, answer(one)));
    console.log(summary(half, judged));
    if (half === show) for (const one of judged.filter(({ right }) => !right)) console.log(`\n${describe(one)}`);
  }
}

async function createCaseAsker(): Promise<(one: WordingCase) => Answer> {
  const { learn, lookUpIn } = await loadLookUps();
  return ({ question, expect: _, ...article }) =>
    createConversation(lookUpIn([learn(readJsonArticle(article))]))(question);
}

function judge(one: WordingCase, answer: Answer): Judged {
  return { one, answer, right: isRightWording(answer, one.expect) };
}

function summary(half: string, judged: readonly Judged[]): string {
  const said = judged.filter(({ one }) => one.expect.kind === 'answer');
  const unsaid = judged.filter(({ one }) => one.expect.kind === 'none');
  const byClass = CLASSES.map((name) => `  ${name} ${share(judged.filter(({ one }) => one.class === name))}`);
  const parts = `where there is an answer ${share(said)}, where there is none ${share(unsaid)}`;
  return [`${half}: right ${share(judged)}; ${parts}`, ...byClass].join('\n');
}

/** Passages are counted aside: so short an article seldom has another than the right one. */
function share(judged: readonly Judged[]): string {
  const right = judged.filter((one) => one.right);
  const byPassage = right.filter(({ answer }) => answer.kind === 'passage').length;
  return `${right.length}/${judged.length}${byPassage > 0 ? ` (${byPassage} by a passage)` : ''}`;
}

function describe({ one, answer }: Judged): string {
  return [
    `${one.id} ${one.question}`,
    `  read “${one.text}”`,
    ...expectation(one.expect).map((line) => `  expected ${line}`),
    ...describeOutcome(answer).map((line) => `  got ${line}`),
  ].join('\n');
}

function expectation(expected: WordingExpected): string[] {
  const { not = [], unless = [] } = expected;
  const wanted =
    expected.kind === 'none' ? ['no such claim'] : [`“${expected.passage}”`, ...expected.says.map(inWords)];
  if (not.length === 0) return wanted;
  const except = unless.length > 0 ? `, except beside ${unless.join(', ')}` : '';
  return [...wanted, `never: ${not.join(', ')}${except}`];
}

function inWords(words: string | readonly string[]): string {
  return `in words: ${[words].flat().join(' or ')}`;
}
