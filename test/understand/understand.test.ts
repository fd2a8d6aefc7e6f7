import { describe, expect, test } from 'vitest';
import type { Request, Slots } from '#model/request.ts';
import { INTENTS } from '#understand/intents.ts';
import { createUnderstand } from '#understand/understand.ts';

const read = createUnderstand();
/** In these questions every name is written with capitals, and nothing else is. */
const isName = (words: string) => /^(?:\p{Lu}[\p{L}-]*(?: |$))+$/u.test(words);
const NAMES = { isName, isDescription: () => false };
/** The intent and the slots of a question; test/understand/readWanted.test.ts sees to the rest. */
function understand(asked: string | Request): Request {
  const { wanted: _wanted, ...request } = read(asked, NAMES);
  return request;
}

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

test('what stands behind the arrow of a way is a slot and a value of it', () => {
  const known = /^(?:rank: (?:former|before|after)|bound: (?:since|until)|(?:post|topic): \w+)$/;
  for (const way of INTENTS.flatMap(({ ways = [] }) => ways)) {
    const [, ...slots] = way.split(' → ');
    expect(slots.filter((slot) => !known.test(slot))).toEqual([]);
    expect(slots.length).toBeLessThanOrEqual(1);
  }
});

describe('an utterance', () => {
  test.each(['', '   ', '???', '🙂', 'a'.repeat(6000), '\u0000\u202e'])(
    'that asks nothing known is looked for in the passages: %j',
    (utterance) => {
      expect(understand(utterance)).toEqual({ intent: 'passage', slots: {}, utterance });
    },
  );
});

describe('what a command asks', () => {
  const settled: [Request['intent'], Slots, Pick<Request, 'intent' | 'slots'>][] = [
    ['who', { name: 'mayor of Oslo' }, { intent: 'holder', slots: { post: 'mayor', of: 'Oslo' } }],
    ['who', { name: 'Ma Rong' }, { intent: 'who', slots: { name: 'Ma Rong' } }],
    ['targets', { of: 'Oslo by 2030' }, { intent: 'targets', slots: { of: 'Oslo', by: '2030' } }],
    ['targets', { of: 'Oslo', by: '2030' }, { intent: 'targets', slots: { of: 'Oslo', by: '2030' } }],
    ['timeline', { name: 'Oslo in 2023' }, { intent: 'timeline', slots: { name: 'Oslo', from: '2023', to: '2023' } }],
    ['timeline', { name: 'Oslo' }, { intent: 'timeline', slots: { name: 'Oslo' } }],
    ['sources', {}, { intent: 'sources', slots: {} }],
  ];
  test.each(settled)('/%s %j', (intent, slots, expected) => {
    const utterance = `/${intent}`;
    expect(understand({ intent, slots, utterance })).toEqual({ ...expected, utterance });
  });

  test.each([
    ['Trader Lund', 'who'],
    ['Mayor', 'holder'],
  ])('/who %s, if it is the name of something, asks for %s', (name, intent) => {
    const asked = { intent: 'who', slots: { name }, utterance: `/who ${name}` } as const;
    expect(read(asked, { isName: (words) => words === name, isDescription: () => false }).intent).toBe(intent);
  });

  test('is answered by facts alone, a question in plain words by passages too', () => {
    expect(
      read({ intent: 'who', slots: { name: 'Ma Rong' }, utterance: '/who Ma Rong' }).wanted.passages,
    ).toBeUndefined();
    expect(read('Who is Ma Rong?').wanted.passages).toBe(true);
  });
});
