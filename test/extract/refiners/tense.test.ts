import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../readArticle.ts';

const extract = createExtractor();

/** "holder: title (tense)" of the posts of a text. */
function posts(text: string): string[] {
  return extract(readArticle(text, '2024-05-02'))
    .filter(({ relation }) => relation === 'holdsPost')
    .map(({ subject, object, qualifiers: { tense } }) =>
      [`${subject.name ?? subject.text}: ${object.text}`, tense && `(${tense})`].filter(Boolean).join(' '),
    );
}

describe('the dead hold no posts', () => {
  test.each([
    ['Officer Karl Berg of Oslo guarded Mayor Anna Weber. Anna Weber died last month.', 'Anna Weber: Mayor (former)'],
    ['The remains of Mayor Anna Weber reached Oslo.', 'Anna Weber: Mayor (former)'],
    ["Mayor Anna Weber spoke. Weber's funeral is on Friday.", 'Anna Weber: Mayor (former)'],
    ['Mayor Anna Weber survived an attempted assassination of Mayor Anna Weber.', 'Anna Weber: Mayor'],
    ["Mayor Anna Weber spoke of death. Weber's death threats frightened nobody.", 'Anna Weber: Mayor'],
    ['The murder of his aide shocked Mayor Anna Weber.', 'Anna Weber: Mayor'],
  ])('%s', (text, expected) => {
    expect(posts(text)).toContain(expected);
    expect(new Set(posts(text).filter((post) => post.startsWith('Anna Weber')))).toEqual(new Set([expected]));
  });
});

describe('posts of long ago are over', () => {
  test.each([
    ['The port was opened by Mayor Anna Weber on 1 May 1998.', ['Anna Weber: Mayor (former)']],
    ['In 1971, President Anna Weber came to Oslo.', ['Anna Weber: President (former)']],
    ['They saw Queen Anna Weber’s coronation in 1953.', ['Anna Weber: Queen (former)']],
    ['They saw Queen Anna Weber’s coronation in 1990.', ['Anna Weber: Queen']],
    ['Mayor Anna Weber pardoned on Tuesday three men hanged in 1981.', ['Anna Weber: Mayor']],
    ['Mayor Anna Weber opened the port in 2021.', ['Anna Weber: Mayor']],
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});

describe('one person is president at a time', () => {
  test('of several that are president of nothing, whom the text speaks of most', () => {
    const text =
      'On Monday President Anna Weber agreed. Weber came. Weber left. She saw the years under President Karl Berg.';
    expect(posts(text)).toEqual(['Anna Weber: President']);
  });

  test('of different countries, each', () => {
    expect(posts('Norwegian President Anna Weber met Swedish President Karl Berg.')).toHaveLength(2);
  });
});

describe('a courtesy title in a quotation', () => {
  test('is former if the text itself calls the holder so', () => {
    const text = '“I like President Anna Weber,” Karl Berg said. Former President Anna Weber agreed.';
    expect(new Set(posts(text))).toEqual(new Set(['Anna Weber: President (former)']));
  });

  test('is current if the text says so too', () => {
    const text = '“I like President Anna Weber,” Karl Berg said. President Anna Weber agreed.';
    expect(new Set(posts(text))).toEqual(new Set(['Anna Weber: President']));
  });
});

describe('a period', () => {
  test.each([
    ['Anna Weber served as a judge of the Harbour Court since 2010.', ['Anna Weber: judge']],
    ['Anna Weber served as a judge of the Harbour Court from 2010 to 2014.', ['Anna Weber: judge (former)']],
    ['They ousted Rep. Anna Weber in May.', ['Anna Weber: Rep.']],
    ['The ousted president Anna Weber spoke.', ['Anna Weber: president (former)']],
    ['Anna Weber, a former elementary school music teacher, agreed.', ['Anna Weber: music teacher (former)']],
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});
