import type { Answer, LineProblem } from '#model/answer.ts';
import type { Ask, Command } from '#model/command.ts';
import type { TurnBefore } from '#model/request.ts';
import { readSlashLine } from './readSlashLine.ts';

/** The longest question that is read; people's questions are far shorter. */
const LONGEST_LINE = 2_000;

/** Answers a typed line: a slash command, or a question in plain words. */
export function answerLine(line: string, commands: readonly Command[], ask: Ask, talk?: TurnBefore): Answer {
  const { length } = line;
  if (length > LONGEST_LINE) return refuseLine(line.slice(0, 60), { kind: 'tooLong', length, most: LONGEST_LINE });
  const slash = readSlashLine(line, commands);
  if (!slash) return /[\p{L}\p{N}]/u.test(line) ? ask.question(line, talk) : refuseLine(line, { kind: 'noWords' });
  if ('problem' in slash) return refuseLine(line, slash.problem, slash.examples);
  return slash.command.answer(slash.options, ask);
}

function refuseLine(
  utterance: string,
  problem: LineProblem,
  examples: readonly string[] = ['/who Sheng Lei', '/targets Changzhou', '/help'],
): Answer {
  return { kind: 'not-understood', utterance, problem, examples };
}
