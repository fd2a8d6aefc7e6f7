import { describe, expect, test } from 'vitest';
import { RECORD_FORMAT } from '#store/recordFormat.ts';
import { recordOf } from './recordOf.ts';

describe('the file of an article', () => {
  test('writes each line of text, sentence, name and fact on a line of its own', () => {
    const lines = RECORD_FORMAT.format(recordOf('quay')).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"quay:holdsPost'))).toHaveLength(1);
    expect(lines).toContain('"She was elected in May."');
  });

  test.each([
    'One line.',
    'Two\nlines.',
    'Ends in a line end.\n',
    '\n\nBegins so.',
    'Windows\r\nlines\u2028and others 🙂 "quoted" \\ \u0001',
    '\uFEFFmarked',
  ])('reads back the text %j', (text) => {
    const article = { id: 'a', text, boilerplate: [{ start: 0, end: 1 }], title: 'T', publishedOn: '2021-09' };
    const record = { article, sentences: [], names: [], facts: [] };
    expect(RECORD_FORMAT.parse(RECORD_FORMAT.format(record))).toEqual(record);
  });
});
