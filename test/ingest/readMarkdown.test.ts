import { describe, expect, test } from 'vitest';
import { readMarkdown } from '#ingest/readMarkdown.ts';
import { cut } from '#model/span.ts';

const REPORT =
  'The harbour of Old Quay took in a record of nine million tons of grain in the spring, the port office said.\n\nA second crane will be set up before the winter, and forty people will be taught to run it, she added then.';
const read = (text: string, name = 'quay.md') => readMarkdown({ name, text });

describe('readArticle', () => {
  test('reads front matter; the text is all that stands below it', () => {
    const head =
      '---\ntitle: "Harbour: a record"\npublisher: Evening Star\npublished: 2021-09\nurl: https://star.example/quay\nlanguage: en\n---\n';
    expect(read(`${head}\n${REPORT}\n`)).toEqual({
      id: 'quay',
      text: `\n${REPORT}\n`,
      boilerplate: [],
      title: 'Harbour: a record',
      publisher: 'Evening Star',
      publishedOn: '2021-09',
      url: 'https://star.example/quay',
      language: 'en',
    });
  });

  test.each(['2021', '2021-09', '2021-09-05', '"2021-09-05"'])('takes %s for a date', (published) => {
    expect(read(`---\npublished: ${published}\n---\n${REPORT}`).publishedOn).toBe(published.replaceAll('"', ''));
  });

  test.each([
    ['Windows line ends', `---\r\ntitle: Harbour\r\n---\r\n${REPORT}`, REPORT],
    ['a byte-order mark', `\uFEFF---\ntitle: Harbour\n---\n${REPORT}`, REPORT],
    ['blanks behind the dashes', `---  \ntitle: Harbour\n--- \n${REPORT}`, REPORT],
    ['dots that close it', `---\ntitle: Harbour\n...\n${REPORT}`, REPORT],
    ['a value left empty', `---\ntitle: Harbour\nurl:\n---\n${REPORT}`, REPORT],
    ['dashes further down', `---\ntitle: Harbour\n---\n${REPORT}\n---\nMore.`, `${REPORT}\n---\nMore.`],
  ])('reads front matter with %s', (_, file, text) => {
    expect(read(file)).toMatchObject({ title: 'Harbour', text });
  });

  test.each([
    ['nothing above it', REPORT],
    ['a mark of its encoding', `\uFEFF${REPORT}`],
    ['a rule above it', `---\n\n${REPORT}`],
    ['empty front matter', `---\n---\n${REPORT}`],
  ])('reads a text with %s', (_, file) => {
    expect(read(file, 'quay.txt').text.endsWith(REPORT)).toBe(true);
  });

  test.each([
    ['quay.md', 'quay'],
    ['2021.09.quay.txt', '2021.09.quay'],
    ['quay', 'quay'],
    ['.md', '.md'],
  ])('names the article of %s %s', (name, id) => {
    expect(read(REPORT, name).id).toBe(id);
  });

  test.each([
    ['published: soon', '"published" must be a date such as 2023-07-22, got "soon"'],
    ['published: 2021-02-30', '"published" must be a date such as 2023-07-22, got "2021-02-30"'],
    ['published: 5 May 2021', '"published" must be a date such as 2023-07-22, got "5 May 2021"'],
    ['date: 2021', '"date" is none of the keys title, publisher, published, url, language'],
    ['title: [a, b]', '"title" must be a line of text, got ["a","b"]'],
    ['url: star.example', '"url" must be an address that begins with https:// or http://, got "star.example"'],
    ['language: English please', '"language" must be a language code such as en, got "English please"'],
    ['title: "open', 'its front matter is not YAML: '],
    ['title: a\ntitle: b', 'its front matter is not YAML: Map keys must be unique'],
    ['just words', 'its front matter must be lines such as "title: Harbour opens"'],
  ])('refuses the front matter %j', (yaml, problem) => {
    expect(() => read(`---\n${yaml}\n---\n${REPORT}`)).toThrow(`Cannot read article "quay.md": ${problem}`);
  });

  test.each([
    [
      'front matter that is never closed',
      `---\ntitle: Harbour\n${REPORT}`,
      'the front matter is opened by "---" and never closed',
    ],
    ['no text', '---\ntitle: Harbour\n---\n \n', 'it has no text'],
    ['nothing', '', 'it has no text'],
  ])('refuses a file with %s', (_, file, problem) => {
    expect(() => read(file)).toThrow(`Cannot read article "quay.md": ${problem}`);
  });

  test('marks boilerplate in offsets of the text below the front matter', () => {
    const { text, boilerplate } = read(`---\ntitle: Harbour\n---\n${REPORT}\n\nLeave a Comment`);
    expect(boilerplate.map((span) => cut(text, span))).toEqual(['Leave a Comment']);
  });
});

describe('what a text says of itself', () => {
  test.each([
    ['a labelled title', `Title: Harbour takes in a record\n\n${REPORT}`, { title: 'Harbour takes in a record' }],
    [
      'a headline',
      `Harbour of Old Quay takes in a record\n\n${REPORT}`,
      { title: 'Harbour of Old Quay takes in a record' },
    ],
    [
      'a Markdown heading',
      `# Harbour of Old Quay takes in a record\n\n${REPORT}`,
      { title: 'Harbour of Old Quay takes in a record' },
    ],
    [
      'a date before the headline',
      ` date 2021-09-05 Harbour Wins\n\n${REPORT}`,
      { title: 'Harbour Wins', publishedOn: '2021-09-05' },
    ],
    ['a labelled date', `Date: September 5, 2021\n\n${REPORT}`, { publishedOn: '2021-09-05' }],
    ['a date of publication', `Published on 5 September 2021 at 10:30\n\n${REPORT}`, { publishedOn: '2021-09-05' }],
    ['a line that is a date', `Sunday, September 5, 2021\n\n${REPORT}`, { publishedOn: '2021-09-05' }],
    ['a dateline', `OLD QUAY, Sept. 5, 2021 (Star) – ${REPORT}`, { publishedOn: '2021-09-05' }],
    ['a dateline of another order', `OLD QUAY – 5 September 2021: ${REPORT}`, { publishedOn: '2021-09-05' }],
    ['a source below', `${REPORT}\n\nSource: Evening Star, Reporter Mara Quill`, { publisher: 'Evening Star' }],
  ])('is taken from %s', (_, text, metadata) => {
    const { id, text: _text, boilerplate, ...found } = read(text);
    expect(found).toEqual(metadata);
  });

  test.each([
    ['a dateline without a year', `OLD QUAY, Sept. 5 (Star) – ${REPORT}`],
    ['a byline', `By Mara Quill of the Star\n\n${REPORT}`],
    ['names alone', `Mara Quill, Tom Ashe and Ann Lee\n\n${REPORT}`],
    ['a short first sentence', `Nobody in Old Quay saw it coming.\n\n${REPORT}`],
    ['a year alone', `2021\n\n${REPORT}`],
    ['a date in the report', `${REPORT} It opened on September 5, 2021.`],
    ['a date that can be read two ways', `Date: 5/9/2021\n\n${REPORT}`],
    ['a breadcrumb', `Home » Business » Harbour takes in a record\n\n${REPORT}`],
    ['sources in the report', `${REPORT}\n\nSources: close to the mayor`],
  ])('is not guessed from %s', (_, text) => {
    const { id, text: _text, boilerplate, ...found } = read(text);
    expect(found).toEqual({});
  });

  test('counts less than the front matter', () => {
    const text = `---\npublished: 2020\n---\nTitle: Harbour\n\nDate: September 5, 2021\n\n${REPORT}`;
    expect(read(text)).toMatchObject({ publishedOn: '2020', title: 'Harbour' });
  });
});
