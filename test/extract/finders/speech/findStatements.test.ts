import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { loadReader } from '#reading/loadReader.ts';

const { annotate } = await loadReader();
const extract = createExtractor();
const saidIn = (text: string) =>
  extract(annotate({ id: 'a', text, boilerplate: [] }))
    .filter(({ relation }) => relation === 'said')
    .map(({ subject, object, qualifiers }) => [subject.name ?? subject.text, qualifiers.speech, object.text]);

describe('statements', () => {
  test.each([
    ['"We open in May," said Ingrid Dahl.', ['Ingrid Dahl', 'direct', '"We open in May,"']],
    [
      'Ingrid Dahl, mayor of Oslo, came first. She stressed the importance of ferries.',
      ['Ingrid Dahl', 'indirect', 'the importance of ferries'],
    ],
    [
      'Ingrid Dahl is the mayor of Oslo. The mayor said that the bridge would open.',
      ['Ingrid Dahl', 'indirect', 'that the bridge would open'],
    ],
    [
      'A spokesman for Nordsee Bank said that the branch would close.',
      ['Nordsee Bank', 'indirect', 'that the branch would close'],
    ],
    ['Residents said that the noise was worse.', ['Residents', 'indirect', 'that the noise was worse']],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toContainEqual(expected);
  });

  test.each([
    'They said that the noise was worse.',
    'Nordsee Bank plans to close the branch.',
    'Ingrid Dahl voiced her opinions.',
  ])('no speaker, no words or a mere plan is no statement: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
