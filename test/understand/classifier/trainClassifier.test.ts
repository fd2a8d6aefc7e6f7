import { describe, expect, test } from 'vitest';
import { trainClassifier } from '#understand/classifier/trainClassifier.ts';

const rows = [
  [
    'weather',
    'will it rain tomorrow',
    'is it going to snow tonight',
    'what is the weather like',
    'how warm will it get',
  ],
  [
    'lunch',
    'what is there to eat today',
    'show me the lunch menu',
    'is there soup for lunch',
    'what does the canteen serve',
  ],
  ['trains', 'when does the next train leave', 'is the express late', 'which platform for the train to Eastleigh'],
].flatMap(([label = '', ...texts]) => texts.map((text) => ({ text, label: label as string | null })));
const strange = ['tell me a joke', 'who wrote this song', 'sell my shares', 'open the window'];
const withStrange = [...rows, ...strange.map((text) => ({ text, label: null }))];

describe('trainClassifier', () => {
  const { classify } = trainClassifier(rows);

  test.each([
    ['what will the weather be tomorrow', 'weather'],
    ['does the train leave late', 'trains'],
    ['is there a soup on the menu', 'lunch'],
    ['WHEN DOES THE NEXT TRIAN LEAVE?', 'trains'],
  ])('understands %j, worded as in no row', (text, label) => {
    expect(classify(text).label).toBe(label);
  });

  test('ranks every label, with falling scores from 0 to 1', () => {
    const { ranking, score } = classify('lunch');
    expect(ranking.map(({ label }) => label).sort()).toEqual(['lunch', 'trains', 'weather']);
    expect(ranking.map((ranked) => ranked.score)).toEqual(ranking.map((ranked) => ranked.score).sort((a, b) => b - a));
    expect(score).toBe(ranking[0]?.score);
    expect(ranking.every((ranked) => ranked.score >= 0 && ranked.score <= 1)).toBe(true);
  });

  test('gives the same scores whenever it is trained', () => {
    expect(trainClassifier(rows).classify('the next train')).toEqual(classify('the next train'));
  });

  test.each(['', '???', '漢字'])('knows no label for %j', (text) => {
    expect(classify(text).label).toBeNull();
  });

  test('knows no label if it was taught none', () => {
    expect(trainClassifier([]).classify('rain')).toEqual({ label: null, score: 0, ranking: [] });
  });

  test('refuses what scores below the threshold, and nothing else', () => {
    const strict = trainClassifier(withStrange, { threshold: 0.5 });
    expect(strict.classify('will it snow tomorrow').label).toBe('weather');
    expect(strict.classify('tell me who wrote the joke').label).toBeNull();
  });
});

test('understands words that no row has by those that are like them', () => {
  const subjects = ['weather rain snow drizzle', 'lunch menu soup stew', 'train express tram'].map((line) =>
    line.split(' '),
  );
  const of = (word: string) => {
    const subject = subjects.findIndex((words) => words.includes(word));
    return subject < 0 ? undefined : subjects.map((_, at) => (at === subject ? 1 : 0));
  };
  const { classify } = trainClassifier(rows, { meanings: { dimensions: subjects.length, of } });
  expect(['drizzle', 'stew', 'tram'].map((word) => classify(word).ranking[0]?.label)).toEqual([
    'weather',
    'lunch',
    'trains',
  ]);
});

test('votes as it is told to', () => {
  const { classify } = trainClassifier(rows, { trainVotes: () => () => [-1, 1, 0] });
  expect(classify('rain').ranking.map(({ label }) => label)).toEqual(['lunch', 'trains', 'weather']);
});
