import type { Answer, Found } from '#model/answer.ts';
import type { Asked, Command } from '#model/command.ts';
import { isTurn } from '#model/isTurn.ts';
import { converse } from './converse.ts';

/** Answers the lines of one talk, each in the light of the one before. Lives as long as the talk. */
export function createConversation(commands: readonly Command[], asked: Asked): (line: string) => Answer {
  let last: Found | undefined;
  return (line) => {
    const answer = converse(line, last, { commands, asked });
    if (isTurn(answer)) last = answer;
    return answer;
  };
}
