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
    ['The road is a burden, stressed Ingrid Dahl.', ['Ingrid Dahl', 'indirect', 'The road is a burden']],
    [
      'Ingrid Dahl, a midwife, and Karl Berg, a farmer, spoke. “The road is long,” the midwife said.',
      ['Ingrid Dahl', 'direct', '“The road is long,”'],
    ],
    [
      'Ingrid Dahl praised Karl Berg. “They put Tove Lie first,” she said.',
      ['Ingrid Dahl', 'direct', '“They put Tove Lie first,”'],
    ],
    [
      'Mr Berg spoke for hours. Mr Lund, a pilot, shook his head. “The fog was thick,” he said.',
      ['Lund', 'direct', '“The fog was thick,”'],
    ],
    [
      'Asked by Mr Berg whether she had seen the letter, Ingrid Dahl replied: “Never in my life.”',
      ['Ingrid Dahl', 'direct', '“Never in my life.”'],
    ],
    [
      'In a letter to Karl Berg the mayor, Ingrid Dahl, wrote that the levee would fall.',
      ['Ingrid Dahl', 'indirect', 'that the levee would fall'],
    ],
    [
      'In a talk with Karl Berg, the senator said that the road was closed.',
      ['the senator', 'indirect', 'that the road was closed'],
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

  test.each([
    ['an unnamed man spoke before', 'Mr Berg met a farmer. The farmer looked tired. “The fog was thick,” he said.'],
    ['two could be meant', 'Mr Berg and Mr Lund rowed. “The fog was thick,” he said.'],
    ['only the quotation names her', 'Voters shrugged. “They put Tove Lie first,” she said.'],
    ['what is seen or wanted is not said', 'Ingrid Dahl saw that the road was closed. Ingrid Dahl wants the road.'],
    ['what could be said is not', 'Ingrid Dahl could announce that the road is closed.'],
    ['what is not said', 'Ingrid Dahl did not say whether the road was closed.'],
    ['whoever is asked does not ask', 'Ingrid Dahl was silent when asked whether the road was closed.'],
    ['a condition', 'If Ingrid Dahl says that the road is closed, drivers will turn.'],
    ['a name for something', 'It was what Ingrid Dahl called the longest road.'],
    ['words that tell nothing alone', 'Ingrid Dahl said that it was. Ingrid Dahl said some were not so good.'],
    ['the campaign of somebody', 'The Dahl campaign said that the road was closed.'],
    ['whoever is asked', 'Drivers asked by Ingrid Dahl said that the road was closed.'],
    ['of whom it is said, or who says it', 'Ingrid Dahl rowed. Tove Lie left the room, she said.'],
    ['a label', 'Cost: 20 kroner for a ticket to the ferry.'],
  ])('%s: nobody said anything there', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
