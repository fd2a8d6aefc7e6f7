import { describe, expect, test } from 'vitest';
import { ANSWER_TYPES, answerTypeOf } from '#text/answerTypeOf.ts';

describe('answerTypeOf', () => {
  test.each(ANSWER_TYPES.map(({ type, example }) => [example, type] as const))(
    'takes %j for a question of a %s',
    (question, type) => {
      expect(answerTypeOf(question)).toBe(type);
    },
  );

  test.each(ANSWER_TYPES.map(({ type, counterExample }) => [counterExample, type] as const))(
    'does not take %j for a question of a %s',
    (question, type) => {
      expect(answerTypeOf(question)).not.toBe(type);
    },
  );
});
