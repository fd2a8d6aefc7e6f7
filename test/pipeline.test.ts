import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { answerLine } from '#conversation/answerLine.ts';
import { createConversation } from '#conversation/createConversation.ts';
import type { Answer } from '#model/answer.ts';
import { ask } from '#pipeline.ts';
import { createUnderstand } from '#understand/understand.ts';
import { corpusOf } from './support/corpusOf.ts';

const { commands } = await loadCommands(PATHS.commands);
const {
  ask: asked,
  records,
  corpus,
} = await corpusOf([
  {
    title: 'Oslo opens a bridge',
    publishedOn: '2024-05-02',
    text: 'Ingrid Dahl, mayor of Oslo, opened the bridge on Monday. Karl Berg, general manager of Fjord Ferry Lines Co., Ltd., said the ferries would stop. Former governor Lars Moen came too.',
  },
  {
    title: 'A new mayor in Bergen',
    publishedOn: '2023-01-09',
    text: 'Karl Lund, a professor at Bergen University, moved to Bergen. Anna Vik was elected mayor of Bergen in January.',
  },
]);
const answerTo = (line: string): Answer => answerLine(line, commands, asked);
const linesOf = (answer: Answer) => ('statements' in answer ? answer.statements.map(({ text }) => text) : []);

describe('a question about the articles', () => {
  test.each([
    ['/who Ingrid Dahl', 'mayor of Oslo, as of 2 May 2024'],
    ['/who dahl ingrid', 'mayor of Oslo, as of 2 May 2024'],
    ['/who Ingrd Dahl', 'mayor of Oslo, as of 2 May 2024'],
    ['/who mayor of Oslo', 'Ingrid Dahl: mayor of Oslo, as of 2 May 2024'],
    ['Who is the mayor of Bergen?', 'Anna Vik: mayor of Bergen, as of 9 January 2023'],
    ['who runs Oslo', 'Ingrid Dahl: mayor of Oslo, as of 2 May 2024'],
    [
      'who is general manager of the ferry company?',
      'Karl Berg: general manager of Fjord Ferry Lines Co., Ltd., as of 2 May 2024',
    ],
    ['/who Lars Moen', 'former governor'],
  ])('%s', (line, expected) => {
    const answer = answerTo(line);
    expect(answer.kind).toBe('found');
    expect(linesOf(answer)[0]).toBe(expected);
  });

  test('cites the very words of the article', () => {
    const answer = answerTo('/who Ingrid Dahl');
    const citations = 'statements' in answer ? answer.statements.flatMap((statement) => statement.citations) : [];
    expect(citations.map(({ text }) => text)).toEqual(['Ingrid Dahl, mayor of Oslo, opened the bridge on Monday.']);
    for (const { articleId, span, text } of citations) {
      const record = records.find(({ article }) => article.id === articleId);
      expect(record?.article.text.slice(span.start, span.end)).toBe(text);
    }
  });

  test('gives a choice where a name means two people', () => {
    const answer = answerTo('/who Karl');
    expect(answer.kind === 'ambiguous' && answer.candidates.map(({ label }) => label)).toEqual([
      'Karl Berg',
      'Karl Lund',
    ]);
  });

  test('resolves each choice to one person', () => {
    const answer = answerTo('/who Karl');
    const chosen = answer.kind === 'ambiguous' ? answer.candidates.map(({ request }) => asked.request(request)) : [];
    expect(chosen.map(({ kind }) => kind)).toEqual(['found', 'found']);
  });

  test('says what was searched where nothing is found', () => {
    const answer = answerTo('/who Olga Petrova');
    expect(answer).toMatchObject({ kind: 'not-found', searched: { articles: 2, newest: '2024-05-02' } });
  });

  test('quotes the nearest passage where no fact answers', () => {
    const answer = answerTo('which ferries would stop?');
    expect(answer.kind).toBe('passage');
    expect(linesOf(answer)[0]).toContain('the ferries would stop');
  });

  test.each([
    ['/nobody here', 'noCommand'],
    ['/who', 'optionMissing'],
    ['', 'noWords'],
    ['🙂🙂', 'noWords'],
    ['\u0000\u0007', 'noWords'],
    ['x'.repeat(6000), 'tooLong'],
  ])('is refused with what is wrong: %j', (line, kind) => {
    expect(answerTo(line)).toMatchObject({ kind: 'not-understood', problem: { kind } });
  });
});

describe('ask', () => {
  const understand = createUnderstand();

  test('answers a command as it does the same question in plain words', () => {
    const command = { intent: 'holder', slots: { post: 'mayor', of: 'Oslo' }, utterance: '/holder' } as const;
    const [answer, other] = [command, 'who is the mayor of Oslo?'].map((one) => ask(one, corpus, { understand }));
    expect(linesOf(answer as Answer)).toEqual(linesOf(other as Answer));
    expect(linesOf(answer as Answer)).toEqual(['Ingrid Dahl: mayor of Oslo, as of 2 May 2024']);
  });

  test('quotes passages to who asks in plain words, not to a command', () => {
    const command = { intent: 'who', slots: { name: 'the ferries' }, utterance: 'would the ferries stop?' } as const;
    expect(ask(command, corpus, { understand }).kind).toBe('not-found');
    expect(ask(command.utterance, corpus, { understand }).kind).toBe('passage');
  });
});

describe('a number alone', () => {
  const talk = (...said: readonly string[]) => {
    const say = createConversation({ commands, ask: asked, record: corpus.record });
    return said.map(say).at(-1) as Answer;
  };

  test('chooses one of the choices', () => {
    expect(talk('/who Karl', '2')).toMatchObject({ kind: 'found', title: 'Karl Lund' });
  });

  test('shows a footnote between the sentence before it and the one behind', () => {
    const answer = talk('/who Karl Berg', '[1]');
    expect(answer).toMatchObject({ kind: 'passage', title: 'Footnote 1 in its context' });
    expect(linesOf(answer)).toEqual([records[0]?.article.text]);
    const [statement] = 'statements' in answer ? answer.statements : [];
    const { highlights = [], text = '' } = statement?.citations[0] ?? {};
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Karl Berg, general manager of Fjord Ferry Lines Co., Ltd., said the ferries would stop.',
    ]);
  });

  test('shows one footnote after the other', () => {
    expect(talk('/who Ingrid Dahl', '1', '1')).toMatchObject({ title: 'Footnote 1 in its context' });
  });

  test('that nothing has is a question like others', () => {
    expect(talk('/who Ingrid Dahl', '7').kind).toBe('not-found');
  });
});

describe('a topic', () => {
  test('that no fact is about is answered by the passages that speak of it', () => {
    const answer = answerTo('/topic professors');
    expect(answer.kind).toBe('passage');
    expect(linesOf(answer)).toEqual(['Karl Lund, a professor at Bergen University, moved to Bergen.']);
  });

  test('that nothing speaks of is not found', () => {
    expect(answerTo('/topic whales').kind).toBe('not-found');
  });

  test('is known by each of its names', async () => {
    const harbour = await corpusOf([
      'The Harbour Trade Bank (HTB) grew. Mira Holt, an analyst, said that HTB had been too quick to lend.',
    ]);
    const answer = answerLine('what did Holt say about the Harbour Trade Bank?', commands, harbour.ask);
    expect(linesOf(answer)[0]).toContain('HTB had been too quick to lend');
  });
});

test('a month may be shortened where a question asks when', async () => {
  const { ask: hearings } = await corpusOf(['Public hearings on the Nordsee harbour begin on Apr. 3 in Bergen.']);
  const answer = answerLine('when do the hearings on the harbour begin?', commands, hearings);
  expect(['found', 'passage']).toContain(answer.kind);
});
