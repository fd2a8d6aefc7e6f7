import { describe, expect, test } from 'vitest';
import { FIGURE_ROWS } from '#extract/finders/figures/figureRows.ts';
import { ACTION_ROWS, CLAUSE_ROWS, NAMED_GOAL_ROWS, SUBJECT_ROWS } from '#extract/finders/goals/goalRows.ts';
import type { WordPattern } from '#extract/patterns/wordPattern.ts';
import { METRIC_ROWS, OWNER_ROWS, SUBJECT_CHUNK_ROWS } from '#extract/phrases/phraseRows.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, WordPattern>>>> = {
  ACTION_ROWS,
  CLAUSE_ROWS,
  FIGURE_ROWS,
  METRIC_ROWS,
  NAMED_GOAL_ROWS,
  OWNER_ROWS,
  SUBJECT_CHUNK_ROWS,
  SUBJECT_ROWS,
};

describe.each(Object.entries(TABLES))('%s', (_table, rows) => {
  test.each(Object.entries(rows))('%s fits its example alone', (_name, { pattern, example, counterExample }) => {
    expect([pattern.test(example), pattern.test(counterExample)]).toEqual([true, false]);
  });
});
