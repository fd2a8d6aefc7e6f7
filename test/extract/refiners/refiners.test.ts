import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import type { Fact } from '#model/fact.ts';
import { readArticle } from '../readArticle.ts';

const extract = createExtractor();

function post(text: string, title: string): Fact | undefined {
  return extract(readArticle(text)).find(({ object }) => object.text === title);
}

describe('the time of a post', () => {
  test.each([
    ['Ma Rong, a former director of Nordsee Bank, spoke.', 'director', 'former'],
    ['Ma Rong stepped down as director of Nordsee Bank.', 'director', 'former'],
    ['The interior minister, Ma Rong, quit on 12 May.', 'interior minister', 'former'],
    ['Ma Rong was until last month treasurer of Nordsee Bank.', 'treasurer', 'former'],
    ['Ma Rong will become director of Nordsee Bank in May.', 'director', 'elect'],
    ['Ma Rong, acting director of Nordsee Bank, spoke.', 'acting director', 'acting'],
    ['Ma Rong, director of Nordsee Bank, spoke.', 'director', undefined],
    ['They thanked the late Norwegian Labour Party leader Ma Rong.', 'leader', 'former'],
    ['Over the next four years, director Ma Rong said, they would grow.', 'director', undefined],
    ['Ma Rong, twice director of Nordsee Bank, spoke.', 'director', 'former'],
    ['Then-Norway President Ma Rong signed it.', 'President', 'former'],
    ['More than in past strikes, President Ma Rong listened.', 'President', undefined],
    ['The ousted president of Norway, Ma Rong, fled.', 'president', 'former'],
    ['Ma Rong, the director of Nordsee Bank, died on Monday.', 'director', 'former'],
    ['Ma Rong was chairwoman and director of Nordsee Bank.', 'director', 'former'],
    ['The guests were Director Ma Rong and her son.', 'Director', undefined],
    ['Ma Rong is a former sailor and member of the Harbour Board.', 'member', undefined],
    ['Ma Rong is a former chairwoman and director of Nordsee Bank.', 'director', 'former'],
  ])('%s', (text, title, tense) => {
    expect(post(text, title)?.qualifiers.tense).toBe(tense);
  });

  test('is that which the article began with', () => {
    const tenses = (text: string) =>
      extract(readArticle(text)).flatMap(({ relation, qualifiers }) =>
        relation === 'holdsPost' ? [qualifiers.tense] : [],
      );
    expect(tenses('Former President Ma Rong spoke. They cheered President Ma Rong.')).toEqual(['former', 'former']);
    expect(tenses('They cheered President Ma Rong. Former President Ma Rong spoke.')).toEqual([undefined, 'former']);
  });

  test('is read behind it', () => {
    const fact = post('Ma Rong was director of Nordsee Bank from 2010 to 2014.', 'director');
    expect([fact?.qualifiers.since?.from, fact?.qualifiers.until?.from]).toEqual(['2010', '2014']);
    expect(fact?.qualifiers.tense).toBe('former');
  });

  test('goes on where only its beginning is given', () => {
    const fact = post('Ma Rong has been director of Nordsee Bank since 2019.', 'director');
    expect([fact?.qualifiers.since?.from, fact?.qualifiers.tense]).toEqual(['2019', undefined]);
  });
});

describe('certainty', () => {
  test.each([
    ['Ma Rong is the director of Nordsee Bank.', 'stated'],
    ['Ma Rong may become director of Nordsee Bank.', 'hedged'],
    ['Ma Rong is said to be the director of Nordsee Bank.', 'hedged'],
    ['Ma Rong is expected to be named director of Nordsee Bank.', 'hedged'],
    ['Ma Rong is not the director of Nordsee Bank.', 'negated'],
    ['Ma Rong denied that she was director of Nordsee Bank.', 'negated'],
    ['Nobody knows whether director Ma Rong will come.', 'stated'],
    ['The alleged director Ma Rong will come.', 'hedged'],
  ])('%s is %s', (text, certainty) => {
    expect(post(text, 'director')?.certainty).toBe(certainty);
  });
});

describe('the place of a post', () => {
  test.each([
    ['French President Anna Weber spoke.', 'President', 'France'],
    ['South Korean Foreign Minister Anna Weber spoke.', 'Foreign Minister', 'South Korea'],
    ['The former French President Anna Weber spoke.', 'President', 'France'],
    ['Changzhou is large. Changzhou grows. Changzhou trades. Mayor Ma Rong spoke in Changzhou.', 'Mayor', 'Changzhou'],
    ['French engineer Anna Weber spoke.', 'engineer', undefined],
  ])('%s', (text, title, place) => {
    expect(post(text, title)?.qualifiers.place?.name).toBe(place);
  });

  test('is a wider body where the body alone says too little', () => {
    const fact = post(
      "Ma Rong, director of the Standing Committee of the provincial people's congress, spoke.",
      'director',
    );
    expect(fact?.qualifiers.organisation?.text).toBe("Standing Committee of the provincial people's congress");
  });
});
