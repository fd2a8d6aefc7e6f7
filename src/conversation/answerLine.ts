import type { Answer } from '#model/answer.ts';
import type { Ask, Command } from '#model/command.ts';
import { readSlashLine } from './readSlashLine.ts';

/** The longest question that is read; people's questions are far shorter. */
const LONGEST_LINE = 2000;

/** Answers a typed line: a slash command, or a question in plain words. */
export function answerLine(line: string, commands: readonly Command[], ask: Ask): Answer {
  if (line.length > LONGEST_LINE)
    return sayNotUnderstood(
      line.slice(0, 60),
      `It has ${line.length} characters; ${LONGEST_LINE} are the most that is read.`,
    );
  const slash = readSlashLine(line, commands);
  if (!slash)
    return /[\p{L}\p{N}]/u.test(line) ? ask.question(line) : sayNotUnderstood(line, 'There are no words in it.');
  if ('problem' in slash) return sayNotUnderstood(line, slash.problem, slash.examples);
  return slash.command.answer(slash.options, ask);
}

function sayNotUnderstood(
  utterance: string,
  reason: string,
  examples: readonly string[] = ['/who Sheng Lei', '/targets Changzhou', '/help'],
): Answer {
  return { kind: 'not-understood', utterance, reason, examples };
}
