import { describe, expect, test } from 'vitest';
import { AMOUNT_KINDS } from '#search/question/amountKinds.ts';

const tellsOf = (question: string) => AMOUNT_KINDS.find(({ asked }) => asked.test(question))?.told;

describe('the amount that a question asks for', () => {
  test.each(AMOUNT_KINDS.map(({ example }) => example))('"%s" is told by "%s"', (question, passage) => {
    expect(tellsOf(question)?.test(passage)).toBe(true);
  });

  test.each(AMOUNT_KINDS.map(({ counterExample }) => counterExample))(
    '"%s" is not told by "%s"',
    (question, passage) => {
      expect(tellsOf(question)?.test(passage)).toBe(false);
    },
  );

  test.each(['Who steers the ferry?', 'How did the ferry sink?', 'How many ferries sail?'])(
    '"%s" asks for none',
    (question) => {
      expect(tellsOf(question)).toBeUndefined();
    },
  );
});
