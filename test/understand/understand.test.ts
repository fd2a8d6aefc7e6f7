import { describe, expect, test } from 'vitest';
import { INTENTS } from '#understand/intents.ts';
import { createUnderstand } from '#understand/understand.ts';

const read = createUnderstand();
/** In these questions every name is written with capitals, and nothing else is. */
const isName = (words: string) => /^(?:\p{Lu}[\p{L}-]*(?: |$))+$/u.test(words);
const understand = (utterance: string) => read(utterance, { isName, isDescription: () => false });

describe.each(INTENTS.map((intent) => [intent.name, intent] as const))('%s', (name, intent) => {
  test.each(intent.examples.map((example) => [example.utterance, example.slots] as const))(
    'is asked by "%s"',
    (utterance, slots) => {
      expect(understand(utterance)).toEqual({ intent: name, slots, utterance });
    },
  );

  test.each(intent.counterExamples)('is not asked by "%s"', (utterance) => {
    expect(understand(utterance).intent).not.toBe(name);
  });
});

describe('an utterance', () => {
  test.each(['', '   ', '???', '🙂', 'a'.repeat(6000), '\u0000\u202e'])(
    'that asks nothing known is looked for in the passages: %j',
    (utterance) => {
      expect(understand(utterance)).toEqual({ intent: 'passage', slots: {}, utterance });
    },
  );
});
