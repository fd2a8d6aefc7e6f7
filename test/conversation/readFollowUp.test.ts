import { describe, expect, test } from 'vitest';
import { readFollowUp } from '#conversation/readFollowUp.ts';
import type { IntentName, Request, Slots } from '#model/request.ts';

const holder: Request = {
  intent: 'holder',
  slots: { post: 'mayor', of: 'Oslo' },
  utterance: 'who is the mayor of Oslo?',
};
const turn = { request: holder, about: 'Ma Rong' };

describe('a question behind another', () => {
  test.each([
    ['and of Bergen?', 'Bergen'],
    ['what about Bergen', 'Bergen'],
    ['And in the Harbour Bureau?', 'Harbour Bureau'],
  ])('reads "%s" as the same question of another', (utterance, of) => {
    expect(readFollowUp(utterance, turn)).toEqual({ intent: 'holder', slots: { post: 'mayor', of }, utterance });
  });

  test.each([
    ['what did she say about ferries?', 'what did Ma Rong say about ferries?'],
    ['what are her posts?', "what are Ma Rong's posts?"],
    ['since when?', 'since when is Ma Rong in office'],
    ['and her predecessor?', "Ma Rong's predecessor"],
    ['who came before?', 'who came before Ma Rong'],
    ['how many people live there?', 'how many people live in Oslo?'],
    ['and in 2019?', 'who is the mayor of Oslo in 2019'],
    ['when?', 'when was it that is the mayor of Oslo'],
    ['until when?', 'until when is Ma Rong in office'],
    ['who came after?', 'who came after Ma Rong'],
    ['and who else?', 'who is Ma Rong'],
    ['and last year?', 'who is the mayor of Oslo last year'],
  ])('reads "%s" as "%s"', (utterance, read) => {
    expect(readFollowUp(utterance, turn)).toBe(read);
  });

  test.each(['who is Karl Berg?', '/who her', 'and who runs Bergen?'])('leaves "%s" as it is', (utterance) => {
    expect(readFollowUp(utterance, turn)).toBe(utterance);
  });

  test.each<[string, Slots, Slots]>([
    [
      'and the treasurer?',
      { post: 'mayor', of: 'Oslo', name: 'Karl Berg', rank: 'before' },
      { post: 'treasurer', of: 'Oslo' },
    ],
    ['and of Bergen?', { of: 'Oslo', from: '2019', to: '2019', post: 'mayor' }, { post: 'mayor', of: 'Bergen' }],
  ])('reads "%s" as the same question with another slot', (utterance, slots, read) => {
    expect(readFollowUp(utterance, { request: { ...holder, slots } })).toEqual({ ...holder, slots: read, utterance });
  });

  test.each<[string, IntentName, Slots, Slots]>([
    ['and about jobs?', 'said', { name: 'Ma Rong', topic: 'trams' }, { name: 'Ma Rong', topic: 'jobs' }],
    ['and exports?', 'figures', { of: 'Oslo', topic: 'profit' }, { of: 'Oslo', topic: 'exports' }],
    ['and ferries?', 'topic', { topic: 'trams' }, { topic: 'ferries' }],
    ['and Bergen?', 'place', { name: 'Oslo' }, { name: 'Bergen' }],
  ])('reads "%s" behind a question after %s', (utterance, intent, slots, read) => {
    expect(readFollowUp(utterance, { request: { intent, slots, utterance: '' } })).toEqual({
      intent,
      slots: read,
      utterance,
    });
  });

  test('leaves a question behind passages as it is', () => {
    const request = { intent: 'passage', slots: {}, utterance: 'why do trams squeak' } as const;
    expect(readFollowUp('and ferries?', { request })).toBe('and ferries?');
  });

  test('takes what was asked about if the answer names nobody', () => {
    expect(
      readFollowUp('what does it plan?', { request: { ...holder, intent: 'targets', slots: { of: 'Oslo' } } }),
    ).toBe('what does Oslo plan?');
  });
});
