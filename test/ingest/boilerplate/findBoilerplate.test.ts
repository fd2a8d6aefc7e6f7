import { describe, expect, test } from 'vitest';
import { BOILERPLATE_ROWS, type BoilerplateRow } from '#ingest/boilerplate/boilerplateRows.ts';
import { findBoilerplate } from '#ingest/boilerplate/findBoilerplate.ts';
import { cut } from '#model/span.ts';

const FIRST =
  'The harbour of Old Quay took in a record of nine million tons of grain in the spring, the port office said.';
const LAST =
  'A second crane will be set up before the winter, and forty people will be taught to run it, she added then.';

const marked = (text: string) => findBoilerplate(text).map((span) => cut(text, span));

/** An article that shows a line where its row holds. */
function articleWith(line: string, at: BoilerplateRow['at']): string {
  const lines = { head: [line, FIRST, LAST], tail: [FIRST, LAST, line] };
  return (at === 'head' ? lines.head : at === 'anywhere' ? [FIRST, line, LAST] : lines.tail).join('\n\n');
}

describe('rows of boilerplate', () => {
  test.each(BOILERPLATE_ROWS)('$name marks its example: $example', ({ example, at }) => {
    expect(marked(articleWith(example, at)).join(' ')).toBe(example);
  });

  test.each(BOILERPLATE_ROWS)('$name leaves its counter-example alone: $counterExample', ({ counterExample }) => {
    for (const at of ['head', 'anywhere', 'tail'] as const) expect(marked(articleWith(counterExample, at))).toEqual([]);
  });

  test('have names of their own', () => {
    expect(new Set(BOILERPLATE_ROWS.map(({ name }) => name)).size).toBe(BOILERPLATE_ROWS.length);
  });
});

describe('findBoilerplate', () => {
  test.each([
    [
      'a headline that is repeated',
      ['Harbour of Old Quay Wins', 'by admin', 'Harbour of Old Quay wins', FIRST],
      [1, 2],
    ],
    ['the headline under another label', ['Harbour of Old Quay Wins', 'Title: Harbour of Old Quay Wins', FIRST], [1]],
    [
      'the headlines under a label',
      [FIRST, 'You may also like', 'Film Star Buys Island', 'Ten Soups for Winter'],
      [1, 2, 3],
    ],
    ['a footer in another script', [FIRST, LAST, '打开手机扫一扫 |', '责任编辑'], [2, 3]],
    [
      'a footer of many kinds',
      [FIRST, 'Tags: grain', 'Share this: Twitter', 'Facebook', '© 2021 Evening Star'],
      [1, 2, 3, 4],
    ],
    ['a part of a line', [`${FIRST} Sign up for our newsletter.`, LAST], []],
  ])('marks %s', (_, lines, expected) => {
    const found = marked(lines.join('\n\n'));
    if (expected.length > 0) expect(found).toEqual(expected.map((i) => lines[i]));
    else expect(found).toEqual(['Sign up for our newsletter.']);
  });

  test.each([
    ['a headline', ['Harbour of Old Quay Wins', FIRST]],
    ['words repeated in an interview', ['Q: Why?', 'Yes.', 'Q: Why?', 'Yes.', FIRST]],
    ['a line in another script within the report', [FIRST, '港口', LAST]],
    ['an article in another script', ['港口今年春天运送了九百万吨粮食。', '第二台起重机将在冬天之前建成。']],
    ['a paragraph under a label', [FIRST, 'Read more', LAST]],
    ['a credit within the report', [FIRST, 'Source: close to the mayor', LAST]],
    ['a byline within the report', [FIRST, 'by admin', LAST]],
    ['a list', [FIRST, 'Grain', 'Coal', 'Timber', LAST]],
  ])('leaves %s alone', (_, lines) => {
    expect(marked(lines.join('\n\n')).filter((line) => line !== 'Read more')).toEqual([]);
  });

  test('marks the credit below a picture and leaves what the picture shows', () => {
    expect(
      marked(
        `${FIRST}\n\nCranes stand at the old harbour in May. Mara C. Quill/Getty Images\n\n${LAST} (Photo: Tom Ashe)`,
      ),
    ).toEqual(['Mara C. Quill/Getty Images', '(Photo: Tom Ashe)']);
  });

  test.each(['', ' \n ', 'Facebook', 'Harbour'])('says nothing wrong of %j', (text) => {
    for (const { start, end } of findBoilerplate(text)) expect(text.slice(start, end)).toBe(text.trim());
  });

  test('gives spans in order, apart from each other', () => {
    const spans = findBoilerplate(['by admin', FIRST, 'Facebook', LAST, 'Tags: grain', 'Twitter'].join('\r\n'));
    expect(spans).toHaveLength(4);
    for (const [i, { start, end }] of spans.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    }
  });
});
