import { describe, expect, test } from 'vitest';
import { DEED_ROWS } from '#extract/finders/deeds/deedRows.ts';
import { REALITY_ROWS } from '#extract/finders/events/realityRows.ts';
import { CLAUSE_WORD_ROWS } from '#extract/finders/figures/clauses/clauseRows.ts';
import { EVERYDAY_ROWS } from '#extract/finders/figures/everydayRows.ts';
import { FIGURE_ROWS } from '#extract/finders/figures/figureRows.ts';
import { TOLD_ROWS } from '#extract/finders/figures/told/toldRows.ts';
import { GOAL_CUES } from '#extract/finders/goals/goalCues.ts';
import { ACTION_ROWS, CLAUSE_ROWS, NAMED_GOAL_ROWS, SUBJECT_ROWS } from '#extract/finders/goals/goalRows.ts';
import { OWN_GOAL_ROWS } from '#extract/finders/goals/ownGoalRows.ts';
import { PLAN_ROWS } from '#extract/finders/goals/planRows.ts';
import type { WordPattern } from '#extract/patterns/wordPattern.ts';
import { METRIC_ROWS, OWNER_ROWS, SUBJECT_CHUNK_ROWS } from '#extract/phrases/phraseRows.ts';
import { UNREAL_ROWS } from '#extract/refiners/dropUnreal.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, WordPattern>>>> = {
  ACTION_ROWS,
  CLAUSE_ROWS,
  CLAUSE_WORD_ROWS,
  DEED_ROWS,
  EVERYDAY_ROWS,
  FIGURE_ROWS,
  TOLD_ROWS,
  GOAL_CUES: Object.fromEntries(GOAL_CUES.map((cue) => [cue.name, cue])),
  METRIC_ROWS,
  NAMED_GOAL_ROWS,
  OWN_GOAL_ROWS,
  OWNER_ROWS,
  PLAN_ROWS,
  REALITY_ROWS,
  SUBJECT_CHUNK_ROWS,
  SUBJECT_ROWS,
  UNREAL_ROWS,
};

describe.each(Object.entries(TABLES))('%s', (_table, rows) => {
  test.each(Object.entries(rows))('%s fits its example alone', (_name, { pattern, example, counterExample }) => {
    const fits = (text: string) => text.search(pattern) >= 0;
    expect([fits(example), fits(counterExample)]).toEqual([true, false]);
  });
});
