import { expect, test } from 'vitest';
import { readFollowUp } from '#conversation/readFollowUp.ts';
import type { Request } from '#model/request.ts';

test.each<[Request['intent'], Request['slots'], string, string, string]>([
  [
    'sources',
    { topic: 'talent' },
    'which articles speak of talent?',
    'and of ferries?',
    'which articles speak of ferries',
  ],
  [
    'together',
    { name: 'oslo' },
    'which firms are named with Oslo',
    'and with Bergen?',
    'which firms are named with Bergen',
  ],
  ['posts', { post: 'mayor' }, 'all the mayors', 'and directors?', 'all the directors'],
  ['posts', { post: 'mayor', of: 'Oslo' }, 'the mayors of Oslo', 'and of Bergen?', 'the mayors of Bergen'],
  [
    'happened',
    { from: '2023-07', to: '2023-07' },
    'what happened in July 2023?',
    'and in May 2023?',
    'what happened in May 2023',
  ],
  ['news', { topic: 'Oslo' }, 'anything new on Oslo?', 'and on Bergen?', 'anything new on Bergen'],
  ['news', {}, 'what is new?', 'and on Bergen?', 'what is new on Bergen'],
  ['due', {}, 'what is overdue?', 'and of Oslo?', 'what is overdue of Oslo'],
])('%s %j "%s", then "%s": "%s"', (intent, slots, utterance, next, expected) => {
  expect(readFollowUp(next, { request: { intent, slots, utterance } })).toBe(expected);
});

test('a question of another kind is asked of another as before', () => {
  const request: Request = { intent: 'targets', slots: { of: 'Oslo' }, utterance: 'targets of Oslo' };
  expect(readFollowUp('and of Bergen?', { request })).toEqual({
    ...request,
    slots: { of: 'Bergen' },
    utterance: 'and of Bergen?',
  });
});
