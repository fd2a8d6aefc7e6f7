import { describe, expect, test } from 'vitest';
import { loadCommands } from '#app/loadCommands.ts';
import { PATHS } from '#app/paths.ts';
import { answerLine } from '#conversation/answerLine.ts';
import { corpusOf } from '../support/corpusOf.ts';

const { commands } = await loadCommands(PATHS.commands);

async function tellerOf(...texts: readonly string[]) {
  const { ask } = await corpusOf(texts);
  return (line: string) => {
    const answer = answerLine(line, commands, ask);
    if (answer.kind === 'passage') return answer.statements.map(({ text }) => text);
    if (answer.kind !== 'found') return answer.kind;
    return answer.statements
      .filter(({ text }) => text === 'In the articles')
      .flatMap(({ citations }) => citations.map(({ text }) => text));
  };
}

describe('a command whose facts are missing shows the passages that name what it is about', () => {
  const text =
    'Ida Holm, the harbour master of Lindhaven, lost her boat in March 1998. Ida Holm likes the sea. The museum of Lindhaven has 40 rooms, and some of them are shown to nobody.';

  test('with a date, for a timeline', async () => {
    const tell = await tellerOf(text);
    expect(tell('/timeline Ida Holm')).toEqual([
      'Ida Holm, the harbour master of Lindhaven, lost her boat in March 1998.',
    ]);
  });

  test('none if they show nothing of the sort', async () => {
    const tell = await tellerOf(text);
    expect(tell('/plans Ida Holm')).toBe('not-found');
    expect(tell('/figures Ida Holm')).toBe('not-found');
  });

  test('the dated ones in their order, and no vague ones beside them', async () => {
    const tell = await tellerOf(
      'The Vessa Lighthouse was painted white again in May 2011. Someone lost a hat at the Vessa Lighthouse some years ago. A storm had darkened the Vessa Lighthouse in 1987.',
    );
    expect(tell('/timeline Vessa Lighthouse')).toEqual([
      'A storm had darkened the Vessa Lighthouse in 1987.',
      'The Vessa Lighthouse was painted white again in May 2011.',
    ]);
  });

  test('a name may be any words, in any case', async () => {
    const tell = await tellerOf('Workers fitted the quiet lantern type with 12 mirrors. The town is silent at noon.');
    expect(tell('/figures Quiet Lantern type')).toEqual(['Workers fitted the quiet lantern type with 12 mirrors.']);
    expect(tell('/who quiet lantern type')).toBe('not-found');
  });
});

describe('a passage may take up a name', () => {
  test('by the family name or a pronoun, unless somebody else stands between', async () => {
    const tell = await tellerOf(
      'Rolf Tamm rowed home. He was born near the old mill in 1951. Tamm sold the boat in 1983. Later Vera Lind came along. He painted a fence in 1990.',
    );
    const told = tell('/timeline Rolf Tamm');
    expect(told).toContain('Tamm sold the boat in 1983.');
    expect(told).not.toContain('He painted a fence in 1990.');
  });

  test('not by a family name that another bears too', async () => {
    const tell = await tellerOf('Rolf Tamm and Vera Tamm rowed home in 1950. Tamm sold the boat in 1983.');
    expect(tell('/timeline Rolf Tamm')).not.toContain('Tamm sold the boat in 1983.');
  });

  test('what goes on to speak is said by whom it goes on with', async () => {
    const tell = await tellerOf('Harald Munk shut the door of the mill. “Nobody asked us,” he said.');
    expect(tell('/said Harald Munk')).toContain('“Nobody asked us,” he said.');
  });
});

test('who is only known to have spoken is told first by the passage that says who it is', async () => {
  const { ask } = await corpusOf([
    'Near the quay, Ebba Strand, a local net mender known for her songs, waited. “The fish are late this year,” Strand said.',
  ]);
  const answer = answerLine('/who Ebba Strand', commands, ask);
  const [first] = 'statements' in answer ? (answer.statements ?? []) : [];
  expect(first?.citations[0].text).toContain('a local net mender');
});

test('passages behind facts tell more of the same; enough facts stand alone', async () => {
  const tell = await tellerOf(
    'Oskarby plans to build a new school by 2044. With the money of last year, Oskarby wants to mend what is left of the pier. Lindhaven will sleep.',
  );
  expect(tell('/plans Oskarby')).not.toContain('Lindhaven will sleep.');
});

describe('a value behind the name of its option', () => {
  test('runs on if its words can be meant for nothing else', async () => {
    const { ask } = await corpusOf(['Ida Holm was elected mayor of Lindhaven on 3 March 1998.']);
    for (const line of ['/timeline about:Ida Holm', '/timeline Ida Holm from:1997', '/timeline from:1997 Ida Holm'])
      expect(answerLine(line, commands, ask)).toMatchObject({ request: { slots: { name: 'Ida Holm' } } });
  });
});
