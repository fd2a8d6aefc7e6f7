import type { Answer } from '#model/answer.ts';
import type { Asked, Command } from '#model/command.ts';
import type { Turn } from '#model/isTurn.ts';
import { followUp } from '#understand/followUp.ts';
import { runLine } from './runLine.ts';

/** Answers a line of a talk in the light of the last answer in it that was found. */
export function converse(
  line: string,
  last: Turn | undefined,
  { commands, asked }: { readonly commands: readonly Command[]; readonly asked: Asked },
): Answer {
  const read = last ? followUp(line, last) : line;
  return typeof read === 'string' ? runLine(read, commands, asked) : asked.request(read);
}
