import type { Answer } from '#model/answer.ts';
import type { Ask, Command } from '#model/command.ts';
import { readSlashLine } from './readSlashLine.ts';

/** The longest question that is read; people's questions are far shorter. */
const LONGEST = 2000;

/** Answers a typed line: a slash command, or a question in plain words. */
export function answerLine(line: string, commands: readonly Command[], ask: Ask): Answer {
  if (line.length > LONGEST)
    return notUnderstood(line.slice(0, 60), `It has ${line.length} characters; ${LONGEST} are the most that is read.`);
  const slash = readSlashLine(line, commands);
  if (!slash) return /[\p{L}\p{N}]/u.test(line) ? ask.question(line) : notUnderstood(line, 'There are no words in it.');
  if ('problem' in slash) return notUnderstood(line, slash.problem, slash.examples);
  return slash.command.answer(slash.options, ask);
}

function notUnderstood(
  utterance: string,
  reason: string,
  examples: readonly string[] = ['/who Sheng Lei', '/targets Changzhou', '/help'],
): Answer {
  return { kind: 'not-understood', utterance, reason, examples };
}
