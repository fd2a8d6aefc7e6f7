import type { Answer, Turn } from '#model/answer.ts';
import type { Ask, Command } from '#model/command.ts';
import { answerLine } from './answerLine.ts';
import { readFollowUp } from './readFollowUp.ts';

/** Answers a line of a talk in the light of the last answer in it that was found. */
export function answerInContext(
  line: string,
  last: Turn | undefined,
  { commands, ask }: { readonly commands: readonly Command[]; readonly ask: Ask },
): Answer {
  const read = last ? readFollowUp(line, last) : line;
  return typeof read === 'string' ? answerLine(read, commands, ask) : ask.request(read);
}
