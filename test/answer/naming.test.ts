import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { answerLine } from '#conversation/answerLine.ts';
import { corpusOf } from '../support/corpusOf.ts';

const TEXT =
  'Ida Holm, the harbour master of Lindhaven, lost her boat in March 1998. Ida Holm likes the sea. The museum of Lindhaven has 40 rooms, and some of them are shown to nobody.';
const { ask } = await corpusOf([TEXT]);
const { commands } = await loadCommands(PATHS.commands);
const passagesOf = (line: string) => {
  const answer = answerLine(line, commands, ask);
  return answer.kind === 'passage' ? answer.statements.map(({ text }) => text) : answer.kind;
};

describe('a command whose facts are missing shows the passages that name what it is about', () => {
  test('with a date, for a timeline', () => {
    expect(passagesOf('/timeline Ida Holm')).toEqual([
      'Ida Holm, the harbour master of Lindhaven, lost her boat in March 1998.',
    ]);
  });

  test('none if they show nothing of the sort', () => {
    expect(passagesOf('/plans Ida Holm')).toBe('not-found');
    expect(passagesOf('/figures Ida Holm')).toBe('not-found');
  });
});
