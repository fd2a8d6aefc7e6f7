import { describe, expect, test } from 'vitest';
import { readFollowUp } from '#conversation/readFollowUp.ts';
import type { Request } from '#model/request.ts';

const holder: Request = {
  intent: 'holder',
  slots: { post: 'mayor', of: 'Oslo' },
  utterance: 'who is the mayor of Oslo?',
};
const turn = { request: holder, about: 'Ma Rong' };

describe('followUp', () => {
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
  ])('reads "%s" as "%s"', (utterance, read) => {
    expect(readFollowUp(utterance, turn)).toBe(read);
  });

  test.each(['who is Karl Berg?', '/who her', 'and who runs Bergen?'])('leaves "%s" as it is', (utterance) => {
    expect(readFollowUp(utterance, turn)).toBe(utterance);
  });

  test('takes what was asked about where the answer names nobody', () => {
    expect(
      readFollowUp('what does it plan?', { request: { ...holder, intent: 'targets', slots: { of: 'Oslo' } } }),
    ).toBe('what does Oslo plan?');
  });
});
