import { describe, expect, test } from 'vitest';
import type { IntentName, Slots } from '#model/request.ts';
import { describeRequest } from '#wording/describeRequest.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

describe('how a request is described', () => {
  test.each<[string, IntentName, Slots]>([
    ['holder of post mayor, of Changzhou', 'holder', { post: 'mayor', of: 'Changzhou' }],
    ['holder of the highest post, of oslo', 'holder', { of: 'place:oslo' }],
    [
      'former holder of post mayor, of Oslo, in 2019',
      'holder',
      { post: 'mayor', of: 'Oslo', rank: 'former', from: '2019', to: '2019' },
    ],
    ['holder of post mayor, before Ma Rong', 'holder', { post: 'mayor', name: 'Ma Rong', rank: 'before' }],
    ['all about Ma Rong', 'who', { name: 'Ma Rong' }],
    ['since when Ma Rong holds a post', 'who', { name: 'Ma Rong', bound: 'since' }],
    ['targets, of Oslo, on jobs, by 2030', 'targets', { of: 'Oslo', topic: 'jobs', by: '2030' }],
    ['figures, of Nordsee Bank, on net profit', 'figures', { of: 'Nordsee Bank', topic: 'net profit' }],
    ['comparison, of Oslo, with Bergen', 'compare', { of: 'Oslo', with: 'Bergen' }],
    ['what was said by Ma Rong, on ferries', 'said', { name: 'Ma Rong', topic: 'ferries' }],
    ['events: meeting in Bergen', 'event', { event: 'meeting in Bergen' }],
    ['dates of Oslo, from 2023 to 2024', 'timeline', { name: 'Oslo', from: '2023', to: '2024' }],
    ['facts on housing', 'topic', { topic: 'housing' }],
    ['the articles that were read', 'sources', {}],
  ])('says "%s"', (words, intent, slots) => {
    expect(describeRequest({ intent, slots, utterance: '' }, phrasesOf('en'))).toBe(words);
  });

  test.each<[IntentName, Slots, string, string]>([
    [
      'holder',
      { post: 'mayor', of: 'place:oslo', rank: 'former' },
      'wer das Amt mayor früher innehatte, von oslo',
      '前任：mayor，属于 oslo',
    ],
    ['who', { name: 'Ma Rong', bound: 'since' }, 'Amtsantritt von Ma Rong', 'Ma Rong 的任职起始时间'],
    [
      'targets',
      { of: 'Oslo', topic: 'jobs', by: '2030' },
      'Ziele, von Oslo, zum Thema jobs, Frist: 2030',
      '目标，属于 Oslo，主题：jobs，期限：2030',
    ],
    [
      'said',
      { name: 'Ma Rong', topic: 'ferries' },
      'Aussagen von Ma Rong, zum Thema ferries',
      '言论：Ma Rong，主题：ferries',
    ],
  ])('in German and Chinese: %s %j', (intent, slots, ...expected) => {
    const written = (['de', 'zh-CN'] as const).map((language) =>
      describeRequest({ intent, slots, utterance: '' }, phrasesOf(language)),
    );
    expect(written).toEqual(expected);
  });
});
