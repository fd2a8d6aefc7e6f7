import { describe, expect, test } from 'vitest';
import type { Found } from '#model/answer.ts';
import type { Component } from '#present/discord/components.ts';
import { type AnswerOptions, renderAnswer } from '#present/discord/renderAnswer.ts';
import { messageBreaches } from '../support/discordLimits.ts';
import { citation, sample } from './sampleAnswers.ts';

type Part = {
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
};
type Nested = Part & { readonly components?: readonly Nested[]; readonly accessory?: Nested };

const partsOf = (parts: readonly Nested[]): readonly Nested[] =>
  parts.flatMap((part) => [part, ...partsOf(part.components ?? []), ...(part.accessory ? [part.accessory] : [])]);
const parts = (components: readonly Component[]) => partsOf(components as readonly Nested[]);
const texts = (...args: Parameters<typeof renderAnswer>) =>
  parts(renderAnswer(...args).components).flatMap((part) => part.content ?? []);
const labels = (...args: Parameters<typeof renderAnswer>) =>
  parts(renderAnswer(...args).components).flatMap((part) => part.label ?? []);

const found = (count: number): Found => ({
  ...sample.found,
  statements: Array.from({ length: count }, (_, i) => ({
    text: `Statement ${i} of a long list`,
    citations: [citation(`Passage ${i} says it`, `${i}`, { articleId: `article-${i}` })],
  })) as unknown as Found['statements'],
});

describe('a message', () => {
  test.each(Object.entries(sample))('keeps every limit: %s', (_, answer) => {
    const options: AnswerOptions = { passages: true, askedBy: '123456789012345678' };
    expect(messageBreaches(renderAnswer(answer, options))).toEqual([]);
    expect(messageBreaches(renderAnswer(answer))).toEqual([]);
  });

  test('shows title, lines with footnote numbers, and the sources behind them', () => {
    expect(texts(sample.found)).toEqual([
      '### Mira Holt',
      `- Mayor of Veldhaven, as of 22 July 2023 [1]
- Wants to deepen the harbour of Veldhaven within three years [1][2]
- Formerly head of the water board of Oosterland, as of March 2021 [2]`,
      `**[1]** [Veldhaven wants a deeper harbour](<https://harbour.example/veldhaven-port>)
> “**Mira Holt, mayor of Veldhaven** since the spring, opened the meeting and said that the city would deepen its harbour within three years.”
-# The Harbour Post, 22 July 2023, paragraph 4`,
      `**[2]** [Higher dykes for Oosterland \\(update\\)](<https://courant.example/a_(b)?c=d_e_f>)
> “Before that she had **led the water board of Oosterland**.”
-# Oosterland Courant, March 2021, paragraph 11`,
    ]);
  });

  test('lays an answer with columns out as a table', () => {
    const [, table = ''] = texts(sample.targets);
    expect(table).toMatch(/^```\nWhat +Value +Deadline +Who\n─+\n[^`]+\n```$/);
  });

  test('offers what a name can mean as a menu that holds the requests', () => {
    const container = renderAnswer(sample.ambiguous).components[0];
    const menu = parts(container ? [container] : []).find((part) => part.custom_id === 'pick');
    expect(menu).toMatchObject({
      options: [
        { label: 'Mira Holt', description: 'mayor of Veldhaven', value: expect.stringContaining('who|name=Mira Holt') },
        { label: 'Jan Holt', value: expect.stringContaining('who|name=Jan Holt') },
      ],
    });
  });

  test('links only to addresses of the web', () => {
    const bad = citation('It opens.', 'opens', { url: 'javascript:alert(1)', title: 'Harbour' });
    const answer: Found = { ...sample.found, statements: [{ text: 'opens', citations: [bad] }] };
    expect(texts(answer)[2]).toMatch(/^\*\*\[1\]\*\* \*\*Harbour\*\*\n/);
  });

  test('has a button for each passage only where they can be shown', () => {
    expect(labels(sample.found, { passages: true })).toEqual(['Passage 1', 'Passage 2']);
    expect(labels(sample.found)).toEqual([]);
  });

  test('deals a long answer out to pages and misses no statement', () => {
    const pages = [0, 1, 2, 3].map((page) => texts(found(25), { page }).join('\n'));
    const shown = pages.flatMap((page) => [...page.matchAll(/Statement (\d+)/g)].map(([, number]) => Number(number)));
    expect(shown).toEqual(Array.from({ length: 25 }, (_, i) => i));
    expect(labels(found(25), { page: 1 })).toEqual(['◀', 'Page 2 of 4', '▶']);
  });

  test.each([
    [0, [true, true, false]],
    [3, [false, true, true]],
    [99, [false, true, true]],
  ])('on page %i only the buttons that lead somewhere can be pressed', (page, disabled) => {
    const buttons = parts(renderAnswer(found(25), { page }).components).filter((part) => part.label);
    expect(buttons.map((button) => button.disabled)).toEqual(disabled);
  });

  test('repeats a statement that has more sources than a page holds', () => {
    const many = found(9).statements.flatMap((statement) => statement.citations);
    const answer = { ...sample.found, statements: [{ text: 'Said by all', citations: many }] } as unknown as Found;
    expect(texts(answer)[1]).toBe('- Said by all [1][2][3]\n- Said by all [4][5][6]');
  });
});
