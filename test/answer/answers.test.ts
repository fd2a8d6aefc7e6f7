import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { answerLine } from '#conversation/answerLine.ts';
import type { Answer } from '#model/answer.ts';
import { corpusOf } from '../support/corpusOf.ts';

const { commands } = await loadCommands(PATHS.commands);
const { ask: asked, records } = await corpusOf([
  {
    title: 'A forum on ferries',
    publishedOn: '2024-05-06',
    text: 'The Harbour Bureau held a forum on ferries in Oslo on 3 May 2024. Ingrid Dahl, mayor of Oslo, and Karl Berg also attended. "The fjord needs quieter engines," Dahl said. She stressed the importance of cheap tickets. After the forum, Karl Berg visited Bergen University.',
  },
  {
    title: 'Bergen builds',
    publishedOn: '2024-06-10',
    text: 'Oslo will build the Fjord Ferry Bridge by 2028. Nordsee Bank signed an agreement with Bergen University on 4 June 2024. Karl Berg said the Fjord Ferry Bridge would be too narrow.',
  },
]);
const ask = (line: string): Answer => answerLine(line, commands, asked);
const lines = (answer: Answer) => ('statements' in answer ? answer.statements.map(({ text }) => text) : []);

test('words of "she" are cited with the sentence that names her', () => {
  const answer = ask('what did Ingrid Dahl say about tickets?');
  const cited = 'statements' in answer ? answer.statements[0].citations.map(({ text }) => text) : [];
  expect(cited).toEqual([
    'She stressed the importance of cheap tickets.',
    '"The fjord needs quieter engines," Dahl said.',
  ]);
});

describe('what was said, what happened and what is built', () => {
  test.each([
    ['/said Ingrid Dahl', '6 May 2024, said: "The fjord needs quieter engines," (on “A forum on ferries”)'],
    [
      'what did Ingrid Dahl say about tickets?',
      '6 May 2024, stressed the importance of cheap tickets (indirect speech, on “A forum on ferries”)',
    ],
    [
      'what did the mayor of Oslo say about engines?',
      '6 May 2024, said: "The fjord needs quieter engines," (on “A forum on ferries”)',
    ],
    ['/event May 3', 'forum on ferries, 3 May 2024, in Oslo, held by the Harbour Bureau'],
    ['when was the forum?', 'forum on ferries, 3 May 2024, in Oslo, held by the Harbour Bureau'],
    ['who attended the event on May 3?', 'attended by Ingrid Dahl, mayor of Oslo'],
    ['who attended the forum on ferries?', 'attended by Karl Berg'],
    ['who visited Bergen University?', 'Karl Berg visited Bergen University'],
    [
      'what was agreed between Nordsee Bank and Bergen University?',
      'agreement, between Nordsee Bank and Bergen University, 4 June 2024',
    ],
    ['/project Fjord Ferry Bridge', 'Fjord Ferry Bridge: bridge, planned, of Oslo'],
    ['which projects are planned in Oslo?', 'Fjord Ferry Bridge: bridge, planned, of Oslo'],
    ['/timeline Oslo from:2024-05 to:2024-05', '3 May 2024: forum on ferries, in Oslo, held by the Harbour Bureau'],
    ['/topic ferries', 'forum on ferries, in Oslo, held by the Harbour Bureau, 3 May 2024'],
    ['/org Harbour Bureau', 'forum on ferries, in Oslo, held by the Harbour Bureau, 3 May 2024'],
    ['/place Oslo', 'mayor of Oslo: Ingrid Dahl, as of 6 May 2024'],
  ])('%s', (line, expected) => {
    const answer = ask(line);
    expect(answer.kind).toBe('found');
    expect(lines(answer)).toContain(expected);
  });

  test('cites the very words of the articles', () => {
    const answers = ['/said Ingrid Dahl', '/event May 3', '/project Oslo', '/timeline Oslo', '/place Oslo'].map(ask);
    const citations = answers.flatMap((answer) =>
      'statements' in answer ? answer.statements.flatMap((statement) => statement.citations) : [],
    );
    expect(citations.length).toBeGreaterThan(8);
    for (const { articleId, span, text } of citations)
      expect(records.find(({ article }) => article.id === articleId)?.article.text.slice(span.start, span.end)).toBe(
        text,
      );
  });

  test.each(['/said Karl Berg about:tourism', '/event 9 July', '/project Moon Lift', '/topic beekeeping'])(
    'says "not found" where no fact answers: %s',
    (line) => {
      expect(ask(line).kind).toBe('not-found');
    },
  );
});

describe('a name that the corpus holds', () => {
  test.each(['who', 'org', 'place', 'targets', 'figures', 'plans', 'said', 'timeline'])(
    'is never the nearest to itself for /%s',
    (command) => {
      const names = records.flatMap((record) => record.names.flatMap(({ name, aliases }) => [name, ...aliases]));
      const near = names.filter((name) => {
        const answer = ask(`/${command} ${name}`);
        return answer.kind === 'not-found' && answer.nearest.some((one) => one.toLowerCase() === name.toLowerCase());
      });
      expect(near).toEqual([]);
    },
  );

  test('is found though nobody knows of what kind it is', async () => {
    const { ask: asking } = await corpusOf([
      { title: 'Post', publishedOn: '2024-05-06', text: 'Ida Dahl, chief executive of Wrenlo, sang.' },
    ]);
    const answer = answerLine('/who chief executive of Wrenlo', commands, asking);
    expect(lines(answer)).toEqual(['Ida Dahl: chief executive of Wrenlo, as of 6 May 2024']);
  });
});
