import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { answerLine } from '#conversation/answerLine.ts';
import type { Answer } from '#model/answer.ts';
import { corpusOf } from '../support/corpusOf.ts';

const { commands } = await loadCommands(PATHS.commands);
const { ask } = await corpusOf([
  {
    title: 'Two ports set their goals',
    publishedOn: '2041-05-02',
    text: 'Veldhaven aims to attract 40 projects by 2045. Veldhaven plans to build a new tram line by 2044. Veldhaven plans to open a ferry museum by 2043. Exports of Veldhaven reached 310 million euros in 2040. The Gull Bridge of Veldhaven cost 90 million euros. In the city of Lindhaven, a pier closed. Lindhaven wants to attract 25 projects by 2045. Karl Berg, the mayor of Veldhaven, said that Lindhaven was a good neighbour.',
  },
  {
    title: 'A mayor to come',
    publishedOn: '2041-04-20',
    text: 'Mona Lie will become mayor of Veldhaven in June. Karl Berg visited Marnova Shipping on 11 March 2041.',
  },
  {
    title: 'Forum in review',
    publishedOn: '2041-03-20',
    text: 'The Harbour Forum took place in Veldhaven on 10 March 2041. Painters love the Fennhall. Construction of the Kessel Bridge in Veldhaven began in 2040. Construction of the Sund Bridge in Veldhaven began in 2039.',
  },
  {
    title: 'The Harbour Forum meets',
    publishedOn: '2041-03-12',
    text: 'The Veldhaven Port Bureau held the Harbour Forum in Veldhaven on 10 March 2041. Mayor Karl Berg and Anna Weber attended the forum.',
  },
  {
    title: 'Marnova buys a yard',
    publishedOn: '2040-11-20',
    text: 'Marnova Shipping was founded by Ida Holm in 1998. Marnova Shipping is based in Lindhaven. Marnova Shipping is owned by Delta Group. Lars Moen, the former chief executive of Marnova Shipping, now teaches. Anna Weber, chief executive of Marnova Shipping, previously worked for Nordsee Bank. Erik Lund works for Marnova Shipping.',
  },
]);

const answerTo = (line: string): Answer => answerLine(line, commands, ask);
const linesOf = (answer: Answer) => ('statements' in answer ? answer.statements.map(({ text }) => text) : []);

describe('an answer holds these lines and no others', () => {
  test.each<[string, string[]]>([
    ['where is Marnova Shipping based?', ['headquartered in Lindhaven']],
    ['who founded Marnova Shipping?', ['founded by Ida Holm', 'founded in 1998']],
    ['who owns Marnova Shipping?', ['part of the Delta Group']],
    [
      'who works for Marnova Shipping?',
      [
        'former chief executive of Marnova Shipping: Lars Moen',
        'chief executive of Marnova Shipping: Anna Weber',
        'works here: Erik Lund',
      ],
    ],
    ['/org Delta Group', ['parent of Marnova Shipping']],
    ['what did Anna Weber do before?', ['formerly with Nordsee Bank']],
    ['what did Lars Moen do before?', ['former chief executive of Marnova Shipping']],
    [
      'who was the former chief executive of Marnova Shipping?',
      ['Lars Moen: former chief executive of Marnova Shipping'],
    ],
    ['who ran Marnova Shipping before?', ['Lars Moen: former chief executive of Marnova Shipping']],
    [
      'who is the mayor of Veldhaven?',
      ['Karl Berg: mayor of Veldhaven, as of 2 May 2041', 'Mona Lie: incoming mayor of Veldhaven, as of 20 April 2041'],
    ],
    ['who is the next mayor of Veldhaven?', ['Mona Lie: incoming mayor of Veldhaven, as of 20 April 2041']],
    [
      '/plans Veldhaven',
      ['open a ferry museum by 2043, 2043, Veldhaven', 'build a new tram line by 2044, 2044, Veldhaven'],
    ],
    [
      '/compare Veldhaven Lindhaven',
      ['Exports, 310 million euros (2040), –', 'projects (target), 40 projects (by 2045), 25 projects (by 2045)'],
    ],
    ['how much did the Gull Bridge cost?', ['The Gull Bridge of Veldhaven cost 90 million euros']],
    ['/figures Veldhaven topic:exports', ['Exports, 310 million euros, 2040, Veldhaven']],
    [
      'who hosted the Harbour Forum?',
      [
        'Harbour Forum, 10 March 2041, in Veldhaven, held by the Veldhaven Port Bureau',
        'attended by Karl Berg, mayor of Veldhaven',
        'attended by Anna Weber, chief executive of Marnova Shipping',
      ],
    ],
    [
      'who attended the Harbour Forum?',
      [
        'attended by Karl Berg, mayor of Veldhaven',
        'attended by Anna Weber, chief executive of Marnova Shipping',
        'Harbour Forum, 10 March 2041, in Veldhaven, held by the Veldhaven Port Bureau',
      ],
    ],
    ['when was the Harbour Forum?', ['Harbour Forum, 10 March 2041, in Veldhaven, held by the Veldhaven Port Bureau']],
    ['which companies were visited?', ['Karl Berg visited Marnova Shipping, 11 March 2041']],
    [
      '/timeline Karl Berg in 2041',
      ['10 March 2041: Karl Berg attended Harbour Forum', '11 March 2041: Karl Berg visited Marnova Shipping'],
    ],
    [
      '/place Lindhaven',
      [
        'seat of Marnova Shipping',
        'target: attract projects: 25 projects, by 2045',
        'Karl Berg said that Lindhaven was a good neighbour (indirect speech)',
      ],
    ],
    ['/project Kessel Bridge', ['Kessel Bridge: bridge, started, in Veldhaven, 2040']],
    [
      '/project bridge',
      ['Kessel Bridge: bridge, started, in Veldhaven, 2040', 'Sund Bridge: bridge, started, in Veldhaven, 2039'],
    ],
  ])('%s', (line, expected) => {
    const answer = answerTo(line);
    expect(answer.kind).toBe('found');
    expect(linesOf(answer)).toEqual(expected);
  });
});

test('an event that two articles tell of is cited from both', () => {
  const answer = answerTo('when was the Harbour Forum?');
  const citations = 'statements' in answer ? (answer.statements?.[0]?.citations ?? []) : [];
  expect(citations.map(({ articleId }) => articleId)).toEqual(['c', 'd']);
});

describe('what no fact is known of is shown by the passages that name it', () => {
  test.each(['/project Fennhall', '/org Fennhall', '/topic Fennhall'])('%s', (line) => {
    const answer = answerTo(line);
    expect(answer.kind).toBe('passage');
    expect(linesOf(answer)).toEqual(['Painters love the Fennhall.']);
  });

  test('the name is marked in them', () => {
    const answer = answerTo('/org Fennhall');
    const [citation] = 'statements' in answer ? (answer.statements?.[0]?.citations ?? []) : [];
    const marked = citation?.highlights.map(({ start, end }) =>
      citation.text.slice(start - citation.span.start, end - citation.span.start),
    );
    expect(marked).toEqual(['Fennhall']);
  });
});

describe('nothing is found', () => {
  test.each([
    ['/compare Veldhaven Nowhere', 'Nowhere'],
    ['/compare Nowhere Veldhaven', 'Nowhere'],
    ['/event opera', 'opera'],
    ['/said Ida Holm', 'What Ida Holm said'],
    ['/who mayor of Veldhaven in 2019', 'mayor of Veldhaven'],
  ])('%s', (line, sought) => {
    expect(answerTo(line)).toMatchObject({ kind: 'not-found', sought });
  });
});

test('help is a guide, which states nothing and so cites nothing', () => {
  expect(answerTo('/help')).toMatchObject({ kind: 'guide' });
});
