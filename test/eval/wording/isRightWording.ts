import type { Answer, Citation, Found, PassageAnswer } from '#model/answer.ts';
import { says, wordsOf } from '../questions/isRight.ts';
import type { WordingExpected } from './wordingCase.ts';

/** As many citations and passages as a reader looks at. */
const LOOKED_AT = 3;

/**
 * Whether an answer is what a careful reader of the case would give. A passage claims nothing of its own, so what must
 * not be said is sought in the lines of facts alone.
 */
export function isRightWording(answer: Answer, expected: WordingExpected): boolean {
  if (expected.kind === 'none') {
    if (answer.kind === 'found') return expected.not !== undefined && !claims(answer, expected);
    return answer.kind === 'passage' || answer.kind === 'not-found' || answer.kind === 'not-understood';
  }
  if (answer.kind !== 'found' && answer.kind !== 'passage') return false;
  if (answer.kind === 'found' && claims(answer, expected)) return false;
  const text = linesOf(answer).join('\n');
  return cites(answer, expected.passage) && expected.says.every((words) => says(text, words));
}

function claims({ statements }: Found, { not = [], unless = [] }: WordingExpected): boolean {
  return statements
    .map((statement) => wordsOf(statement).join('\n'))
    .some((line) => says(line, not) && !says(line, unless));
}

/** A title is the asker's own words where it is about a post, and the name where it is about somebody. */
function linesOf(answer: Found | PassageAnswer): readonly string[] {
  if (answer.kind === 'passage') return answer.statements.slice(0, LOOKED_AT).map(({ text }) => text);
  return [answer.title, ...answer.statements.flatMap(wordsOf)];
}

function cites({ statements }: Found | PassageAnswer, passage: string): boolean {
  const first = new Map<number, Citation>();
  for (const citation of statements.flatMap(({ citations }) => citations))
    if (!first.has(citation.span.start) && first.size < LOOKED_AT) first.set(citation.span.start, citation);
  return [...first.values()].some(({ text }) => text.includes(passage));
}
