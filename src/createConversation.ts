import type { Answer } from '#model/answer.ts';
import type { Asked, Command } from '#model/command.ts';
import { followUp, type Turn } from '#understand/followUp.ts';
import { runLine } from './runLine.ts';

/** Answers the lines of one talk, each in the light of the one before. Lives as long as the talk. */
export function createConversation(commands: readonly Command[], asked: Asked): (line: string) => Answer {
  let last: Turn | undefined;
  return (line) => {
    const read = last ? followUp(line, last) : line;
    const answer = typeof read === 'string' ? runLine(read, commands, asked) : asked.request(read);
    last = turnOf(answer) ?? last;
    return answer;
  };
}

/** What the next question can build on: an answer that was found. */
function turnOf(answer: Answer): Turn | undefined {
  if (answer.kind === 'passage') return { request: answer.request };
  if (answer.kind !== 'found' || answer.request.intent === 'sources') return undefined;
  return { request: answer.request, ...(answer.about && { about: answer.about }) };
}
