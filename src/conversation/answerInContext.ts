import type { Answer, Turn } from '#model/answer.ts';
import type { Ask, Command } from '#model/command.ts';
import { answerLine } from './answerLine.ts';
import { completeEllipsis } from './completeEllipsis.ts';
import { readFollowUp } from './readFollowUp.ts';
import { readTalk } from './readTalk.ts';

/** Answers a line of a talk in the light of the last answer in it. */
export function answerInContext(
  line: string,
  last: Turn | undefined,
  { commands, ask }: { readonly commands: readonly Command[]; readonly ask: Ask },
): Answer {
  const whole = last ? completeEllipsis(line, last.request.utterance) : line;
  const read = last && last.kind !== 'not-found' ? readFollowUp(whole, last) : whole;
  const talk = last && readTalk(line, last);
  return typeof read === 'string'
    ? answerLine(read, commands, ask, talk)
    : ask.request({ ...read, ...(talk && { talk }) });
}
