import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { answerLine } from '#conversation/answerLine.ts';
import type { Answer } from '#model/answer.ts';
import { corpusOf } from '../support/corpusOf.ts';

const { commands } = await loadCommands(PATHS.commands);
const { ask } = await corpusOf([
  {
    title: 'Veldhaven opens its tram',
    publisher: 'The Harbour Post',
    publishedOn: '2021-05-12',
    text: 'Karl Berg, the mayor of Veldhaven, opened the tram line on 11 May 2021. "The tram will change how we live," said Berg. Veldhaven aims to plant 400 trees by 2022. Marnova Shipping gave Veldhaven a new bell.',
  },
  {
    title: 'Lindhaven counts its ferries',
    publisher: 'Lind Courant',
    publishedOn: '2021-04-02',
    text: 'Anna Weber, the mayor of Lindhaven, counted forty ferries. Ida Holm, deputy mayor of Lindhaven, stayed at home. Gustav Moen, a spokesman for Marnova Shipping, said that the tram of Veldhaven takes guests from the ferries. Lindhaven wants to attract 25 projects by 2095. Erik Lund was mayor of Lindhaven until 2015.',
  },
  {
    title: 'Rain',
    publishedOn: '2021-03',
    text: 'Painters love the rain. Mona Lie, the foreign minister, likes it too.',
  },
]);

const answerTo = (line: string): Answer => answerLine(line, commands, ask);
const titleOf = (answer: Answer) => ('title' in answer ? answer.title : answer.kind);
const linesOf = (answer: Answer) => ('statements' in answer ? answer.statements.map(({ text }) => text) : []);
const quotesOf = (answer: Answer) =>
  'statements' in answer ? answer.statements.map(({ citations }) => citations[0].text) : [];

const TRAM = 'Veldhaven opens its tram · The Harbour Post · 12 May 2021';
const FERRIES = 'Lindhaven counts its ferries · Lind Courant · 2 April 2021';

describe('a question about the articles', () => {
  test.each<[string, string, string[]]>([
    ['which articles speak of the tram?', '2 articles speak of tram', [TRAM, FERRIES]],
    ['what have we got on ferries', '1 article speaks of ferries', [FERRIES]],
    ['/sources about:Lindhaven', '1 article speaks of Lindhaven', [FERRIES]],
    ['when was the article about the tram published?', 'Published on 12 May 2021 by The Harbour Post', [TRAM]],
    ['where is the piece on rain from', 'Published in March 2021', ['Rain · March 2021']],
    ['what is new?', '3 articles', [TRAM, FERRIES, 'Rain · March 2021']],
  ])('%s', (question, title, lines) => {
    const answer = answerTo(question);
    expect([titleOf(answer), linesOf(answer)]).toEqual([title, lines]);
  });

  test('of a time lists the articles of that time', () => {
    const answer = answerTo('which articles were published in April 2021?');
    expect(titleOf(answer)).toBe('1 article');
    expect(linesOf(answer)[0]).toContain(FERRIES);
  });

  test('cites the sentence that names the thing', () => {
    expect(quotesOf(answerTo('which articles mention forty ferries'))).toEqual([
      'Anna Weber, the mayor of Lindhaven, counted forty ferries.',
    ]);
  });

  test.each(['which articles speak of zeppelins?', 'what happened in May 2019?', 'which ambassadors are there?'])(
    'of what no article holds is answered with a plain no: %s',
    (question) => {
      expect(answerTo(question).kind).toBe('not-found');
    },
  );
});

describe('who or what is named together with something', () => {
  test.each<[string, string, string[]]>([
    [
      'which companies are named together with Veldhaven?',
      'Organisations named together with Veldhaven: 1',
      ['Marnova Shipping: 2 passages'],
    ],
    [
      'who is mentioned alongside Veldhaven',
      'People named together with Veldhaven: 2',
      ['Karl Berg: 1 passage', 'Gustav Moen: 1 passage'],
    ],
    ['which places come up together with Ida Holm', 'Places named together with Ida Holm: 1', ['Lindhaven: 1 passage']],
  ])('%s', (question, title, lines) => {
    const answer = answerTo(question);
    expect([titleOf(answer), linesOf(answer)]).toEqual([title, lines]);
  });
});

describe('everybody who holds a post of a kind', () => {
  test.each<[string, string, string[]]>([
    [
      'which mayors are there?',
      '3 people with the post mayor',
      [
        'Karl Berg: mayor of Veldhaven, as of 12 May 2021',
        'Anna Weber: mayor of Lindhaven, as of 2 April 2021',
        'Erik Lund: former mayor of Lindhaven, until 2015',
      ],
    ],
    ['all the ministers', '1 person with the post minister', ['Mona Lie: foreign minister, as of March 2021']],
    [
      'list the spokespeople of Marnova Shipping',
      '1 person with the post spokesperson of Marnova Shipping',
      ['Gustav Moen: spokesman of Marnova Shipping, as of 2 April 2021'],
    ],
  ])('%s', (question, title, lines) => {
    const answer = answerTo(question);
    expect([titleOf(answer), linesOf(answer)]).toEqual([title, lines]);
  });
});

describe('what happened in a time', () => {
  test.each(['what happened in May 2021?', 'what took place on 11 May 2021', 'what happened in May?'])(
    '%s',
    (question) => {
      const answer = answerTo(question);
      expect(answer.kind).toBe('found');
      expect(quotesOf(answer)[0]).toContain('tram line on 11 May 2021');
    },
  );

  test('is told by sentences that name it, if no fact does', () => {
    const answer = answerTo('what happened in 2015?');
    expect(quotesOf(answer)).toEqual(['Erik Lund was mayor of Lindhaven until 2015.']);
  });

  test('is told in days reckoned from the newest article if all are older', () => {
    expect(titleOf(answerTo('what happened last week?'))).toContain('5 May 2021 to 12 May 2021');
  });
});

describe('deadlines', () => {
  test('that are over', () => {
    const answer = answerTo('what is overdue?');
    expect(titleOf(answer)).toBe('1 deadline that is over');
    expect(linesOf(answer)).toEqual([expect.stringContaining('400 trees, 2022 (overdue), Veldhaven')]);
  });

  test('to come, of one owner', () => {
    const answer = answerTo('upcoming deadlines for Lindhaven');
    expect(titleOf(answer)).toBe('1 deadline to come of Lindhaven');
    expect(linesOf(answer)).toEqual([expect.stringContaining('25 projects, 2095, Lindhaven')]);
    expect(answerTo('upcoming deadlines for Veldhaven').kind).toBe('not-found');
  });
});

describe('what is new on something', () => {
  test('begins with the newest article', () => {
    const answer = answerTo('anything new on Veldhaven?');
    expect(titleOf(answer)).toBe('New on Veldhaven');
    expect(linesOf(answer)[0]).toMatch(/^12 May 2021: /);
  });
});

describe('who said something on a topic', () => {
  test('is told from statements and from passages', () => {
    const quotes = quotesOf(answerTo('who said something about the tram?'));
    expect(quotes).toContain('"The tram will change how we live," said Berg.');
    expect(quotes.some((quote) => quote.includes('takes guests from the ferries'))).toBe(true);
  });
});

describe('polite words', () => {
  test.each(['hello', 'Hi there!', 'good morning', 'who are you?', 'how are you?'])('%s: a greeting', (line) => {
    expect(titleOf(answerTo(line))).toMatch(/^Hello/);
  });

  test.each(['thanks', 'thank you very much!', 'ok, great', 'bye'])('%s: thanks', (line) => {
    expect(titleOf(answerTo(line))).toBe('You are welcome');
  });

  test.each(['hello Karl Berg', 'thank you notes of the mayor', 'good rain', 'who are the mayors'])(
    'are not all of "%s"',
    (line) => {
      expect(answerTo(line).kind).not.toBe('guide');
    },
  );
});

describe('what happened in a time that events and visits are told of', async () => {
  const { ask: askOfJune } = await corpusOf([
    {
      title: 'Ferry leaders meet',
      publishedOn: '2021-06-04',
      text: 'The Nordic Ferry Summit was held in Oslo on 3 June 2021. Karl Berg, the mayor of Veldhaven, attended the Nordic Ferry Summit in Oslo on 3 June 2021. On 2 June 2021 Karl Berg visited Marnova Shipping in Bergen.',
    },
  ]);
  const happened = (line: string) => linesOf(answerLine(line, commands, askOfJune));
  const EVENT = '3 June 2021: Nordic Ferry Summit, in Oslo';
  const VISIT = '2 June 2021: Karl Berg visited Marnova Shipping';

  test.each([
    ['what happened in June 2021?', [EVENT, VISIT, 'Ferry leaders meet · 4 June 2021']],
    ['what happened on 2 June 2021?', [VISIT]],
    ['what happened in 2021?', [EVENT, VISIT, 'Ferry leaders meet · 4 June 2021']],
    ['what happened since May 2021?', [EVENT, VISIT, 'Ferry leaders meet · 4 June 2021']],
  ])('%s', (question, lines) => {
    expect(happened(question)).toEqual(lines);
  });
});
