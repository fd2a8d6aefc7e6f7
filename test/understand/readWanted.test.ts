import { describe, expect, test } from 'vitest';
import type { IntentName, Slots, Wanted } from '#model/request.ts';
import { SHOWN_ROWS } from '#understand/findShown.ts';
import { RELATION_ROWS, readRelations } from '#understand/readRelations.ts';
import { readWanted } from '#understand/readWanted.ts';

const NAMES = ['ma rong', 'oslo bank', 'oslo', 'harbour forum'];
const isName = (words: string) => NAMES.includes(words.toLowerCase());

function wantedBy(utterance: string, slots: Slots = {}, intent: IntentName = 'passage'): Wanted {
  return readWanted({ intent, slots, utterance }, isName);
}

describe('what a passage must show', () => {
  test.each(SHOWN_ROWS.map((row) => [row.shows, row] as const))('%s', (shows, { example, counterExample }) => {
    expect(wantedBy(example).shows).toContain(shows);
    expect(wantedBy(counterExample).shows).not.toContain(shows);
  });

  test.each<[string, Slots, Wanted['shows']]>([
    ['who came before Ma Rong', { name: 'Ma Rong', rank: 'before' }, ['succession']],
    ['Ma Rong in office', { name: 'Ma Rong', bound: 'since' }, ['date']],
    ['jobs of Oslo', { of: 'Oslo', topic: 'jobs' }, ['number']],
    ['goals of Oslo on jobs', { of: 'Oslo', topic: 'jobs' }, ['number', 'intention']],
    ['goals of Oslo', { of: 'Oslo' }, []],
  ])('%s %j', (utterance, slots, shows) => {
    expect(wantedBy(utterance, slots).shows).toEqual(shows);
  });
});

describe('what a question is about', () => {
  test.each<[string, string[], string[]]>([
    ['why did Ma Rong resign?', ['ma rong'], ['resign']],
    ["what is Oslo's budget for trams", ['oslo'], ['budget', 'trams']],
    ['which city is building trams', [], ['building', 'trams']],
    ['/org Oslo Bank', ['oslo bank'], []],
    ['what does Oslos port cost', ['oslos'], ['port', 'cost']],
    ['how many people were told about it', [], ['told']],
  ])('%s', (utterance, names, words) => {
    expect(wantedBy(utterance).about).toEqual({ names, words });
  });

  test('is not the word for a goal', () => {
    expect(wantedBy('what goals has Oslo for trams', { of: 'Oslo', topic: 'trams' }).about.words).toEqual(['trams']);
  });
});

describe('who does what', () => {
  test.each([
    ['why did Ma Rong resign?', ['Ma', 'Rong', 'resign']],
    ["what has Ma Rong's bank said", ['Ma', 'Rong', 'bank', 'said']],
    ['who is Ma Rong', undefined],
    ['what did', undefined],
  ])('%s', (utterance, deed) => {
    expect(wantedBy(utterance).deed).toEqual(deed);
  });

  test.each([
    ['why did Ma Rong resign', true],
    ['will Ma Rong resign', undefined],
  ])('%s: only if it was done: %s', (utterance, done) => {
    expect(wantedBy(utterance).done).toBe(done);
  });

  test('a figure of one owner is not that of others, a goal may be', () => {
    expect(wantedBy('jobs in Oslo', { of: 'Oslo', topic: 'jobs' }).counted).toBe(true);
    expect(wantedBy('target of Oslo for jobs', { of: 'Oslo', topic: 'jobs' }).counted).toBeUndefined();
  });
});

describe('of an organisation', () => {
  test.each(RELATION_ROWS.map((row) => [row.example, row] as const))('%s', (example, { relations, counterExample }) => {
    expect(readRelations(example)).toEqual(relations);
    expect(readRelations(counterExample)).not.toEqual(relations);
  });

  test.each(['/org founders of Oslo Bank', 'Oslo Bank founded a school', 'What is Oslo Bank?'])(
    'all is wanted: %s',
    (utterance) => {
      expect(wantedBy(utterance, { name: 'Oslo Bank' }, 'org').relations).toBeUndefined();
    },
  );
});

describe('of an event', () => {
  test.each([
    ['who organised the Harbour Forum', 'host'],
    ['which company hosted the Harbour Forum', 'host'],
    ['who attended the Harbour Forum', 'participants'],
    ['when was the Harbour Forum', 'dateAndPlace'],
    ['what happened at the Harbour Forum', undefined],
  ])('%s: %s', (utterance, part) => {
    expect(wantedBy(utterance, { event: 'Harbour Forum' }, 'event').part).toBe(part);
  });

  test.each([
    ['forum on 21 July 2023', { day: 21, month: 7, year: 2023, words: 'forum' }],
    ['forum on July 21', { day: 21, month: 7, words: 'forum' }],
    ['2023-07 forum', { month: 7, year: 2023, words: 'forum' }],
    ['forum in May 2024', { month: 5, year: 2024, words: 'forum' }],
    ['forum', undefined],
  ])('the day of "%s"', (event, day) => {
    expect(wantedBy('', { event }, 'event').day).toEqual(day);
  });

  test.each<[string, Partial<Wanted>]>([
    ['which companies were visited', { relations: ['visited'], objects: 'organisation' }],
    ['which cities did Ma Rong inspect', { relations: ['visited'], objects: 'place' }],
    ['what was agreed', { relations: ['agreed'] }],
  ])('without words, a visit or an agreement: %s', (utterance, expected) => {
    const { relations, objects } = wantedBy(utterance, {}, 'event');
    expect({ relations, ...(objects && { objects }) }).toEqual(expected);
  });
});

test.each([
  ['who will be the mayor of Oslo', true],
  ['who is the mayor of Oslo', undefined],
])('who is to hold a post: %s', (utterance, next) => {
  expect(wantedBy(utterance, { post: 'mayor', of: 'Oslo' }, 'holder').next).toBe(next);
});
