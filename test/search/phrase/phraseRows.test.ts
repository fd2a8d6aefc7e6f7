import { describe, expect, test } from 'vitest';
import { PHRASE_ROWS } from '#search/phrase/phraseRows.ts';

describe('PHRASE_ROWS', () => {
  test.each(PHRASE_ROWS.map(({ written, example: [text, phrase] }) => [text, phrase, written] as const))(
    'reads in %j the phrase %j',
    (text, phrase, written) => {
      expect(text.match(written)).toEqual([phrase]);
    },
  );

  test.each(PHRASE_ROWS.map(({ written, counterExample }) => [counterExample, written] as const))(
    'reads nothing in %j',
    (text, written) => {
      expect(text.match(written)).toBeNull();
    },
  );
});
