import { type Answer, isTurn, type Turn } from '#model/answer.ts';
import type { TurnBefore } from '#model/request.ts';

/** Words that take up what was spoken of before, and beginnings that go on from it. */
const POINTS_BACK =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|then|both|each|one|same|other|others|else|rest)\b/iu;
const GOES_ON = /^(?:and|or|but|so|also|then|ok(?:ay)?|what about|how about|same)\b/iu;
/** So few words ask nothing by themselves: "how many?", "by when?". */
const FEW_WORDS = 3;

/** What a line takes over from the answer before it; nothing if it is a command. */
export function readTalk(line: string, last: Turn): TurnBefore | undefined {
  const plain = line.trim();
  const [first] = last.kind === 'not-found' ? (last.passages ?? []) : last.statements;
  if (plain.startsWith('/') || !first) return undefined;
  const leans = POINTS_BACK.test(plain) || GOES_ON.test(plain) || plain.split(/\s+/u).length <= FEW_WORDS;
  const { articleId, span } = first.citations[0];
  return { before: last.request.utterance, articleId, span, leans };
}

/** What the next line can build on: an answer, but a plain no to a line that leaned on an answer leaves that one in sight. */
export function nextTurn(line: string, answer: Answer, last: Turn | undefined): Turn | undefined {
  if (!isTurn(answer)) return last;
  return answer.kind === 'not-found' && last && readTalk(line, last)?.leans ? last : answer;
}
