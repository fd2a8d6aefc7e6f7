import { describe, expect, test } from 'vitest';
import { renderForTerminal } from '#present/renderForTerminal.ts';
import { widthOf } from '#present/text/widthOf.ts';
import { citation, sample } from './sampleAnswers.ts';

const request = sample.found.request;

describe('an answer in the terminal', () => {
  test('shows lines with footnotes and the passages behind them', () => {
    expect(renderForTerminal(sample.found)).toBe(
      `Mira Holt

  Mayor of Veldhaven, as of 22 July 2023 [1]
  Wants to deepen the harbour of Veldhaven within three years [1][2]
  Formerly head of the water board of Oosterland, as of March 2021 [2]

[1] “Mira Holt, mayor of Veldhaven since the spring, opened the meeting and said
    that the city would deepen its harbour within three years.”
    — Veldhaven wants a deeper harbour, The Harbour Post, 22 July 2023,
    paragraph 4
    https://harbour.example/veldhaven-port
[2] “Before that she had led the water board of Oosterland.”
    — Higher dykes for Oosterland [update], Oosterland Courant, March 2021,
    paragraph 11
    https://courant.example/a_(b)?c=d_e_f`,
    );
  });

  test('aligns a table with the footnotes as its last column', () => {
    expect(renderForTerminal(sample.targets).split('\n').slice(2, 6)).toEqual([
      '  What               Value        Deadline  Who',
      '  Throughput of the  4.5 million  2027      Port of Veldhaven  [1]',
      '  harbour            containers',
      '  Draught            > 16 m                 韦尔德港务局       [2]',
    ]);
  });

  test('shows a passage once', () => {
    const shown = renderForTerminal(sample.passage);
    expect(shown).toContain('No fact answers this.');
    expect(shown.split('water board of Oosterland')).toHaveLength(2);
  });

  test('puts the words that answer first, if they can be told', () => {
    const [{ citations }] = sample.passage.statements;
    const otherCitation = { ...citations[0], articleId: 'other', text: 'Nothing sails at night.' };
    const short = { text: 'at nine', articleId: citations[0].articleId, span: { start: 0, end: 7 } };
    const [first] = sample.passage.statements;
    const shown = renderForTerminal({
      ...sample.passage,
      short,
      statements: [first, { ...first, citations: [otherCitation] }],
    });
    expect(shown.split('\n')[0]).toBe('at nine [1]');
    expect(shown).not.toContain('[2]');
    expect(shown).not.toContain('No fact answers this.');
  });

  test('says what was searched and what comes nearest', () => {
    expect(renderForTerminal(sample.notFound)).toBe(`Nothing found on “Mria Hlot”

  Searched 5 articles, the newest of 22 July 2023.

  The nearest names:
    Mira Holt
    Maria Hulst`);
  });

  test('shows what a name can mean as a numbered choice', () => {
    expect(renderForTerminal(sample.ambiguous)).toContain('  1  Mira Holt — mayor of Veldhaven\n  2  Jan Holt');
  });

  test.each(Object.entries(sample))('keeps within the width: %s', (_, answer) => {
    for (const width of [30, 80]) {
      const lines = renderForTerminal(answer, { width }).split('\n');
      const tooWide = lines.filter((line) => widthOf(line) > width && !line.includes('https://'));
      expect(tooWide).toEqual([]);
    }
  });

  test('writes colour only where it is asked for, and marks the cited words', () => {
    expect(renderForTerminal(sample.found)).not.toContain('\u001b');
    const coloured = renderForTerminal(sample.found, { colour: true });
    expect(coloured).toContain('“\u001b[1mMira Holt, mayor of Veldhaven\u001b[22m since');
  });

  test('marks cited words on each of the lines they take, but no indent', () => {
    const long = citation(
      'The harbour of the old town opens in the month of May this year',
      'old town opens in the month',
    );
    const answer = { ...sample.found, statements: [{ text: 'opens', citations: [long] }] } as const;
    const coloured = renderForTerminal(answer, { width: 30, colour: true }).split('\n');
    expect(coloured.slice(4, 6)).toEqual([
      '[1] “The harbour of the \u001b[1mold\u001b[22m',
      '    \u001b[1mtown opens in the month\u001b[22m of',
    ]);
  });

  test('lets no text reach the terminal as a command', () => {
    const nasty = citation('\u001b[2Jcleared\u0007 \u202eback', 'cleared', { title: '\u001b]0;title\u0007x' });
    const shown = renderForTerminal({
      kind: 'found',
      request,
      score: 1,
      title: 'a\u001b[31mb',
      statements: [{ text: 'c\rd', citations: [nasty] }],
    });
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  });
});
