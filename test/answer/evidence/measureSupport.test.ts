import { describe, expect, test } from 'vitest';
import { measureSupport } from '#answer/evidence/measureSupport.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { createUnderstand } from '#understand/understand.ts';

const corpus = createCorpus([], []);
const understand = createUnderstand();
const passage = (text: string, start = 0) => ({ articleId: 'a', text, span: { start, end: start + text.length } });
const measure = (question: string, text: string) => measureSupport(understand(question, corpus), corpus)(passage(text));

describe('what the understanding of a question says of a passage', () => {
  test('how many of its words the passage holds, in any form', () => {
    expect(measure('Did the bakers strike?', 'A strike of bakers began.')['share']).toBe(1);
    expect(measure('Did the bakers strike?', 'The trams stood still.')['share']).toBe(0);
  });

  test.each([
    ['shownMissing', 'How many bakers struck?', 'Bakers struck for days on end in the west.'],
    ['toldMissing', 'How many bakers were hired?', 'The town hired 20 drivers.'],
    ['yearMissing', 'Which bakery closed in 2019?', 'The bakery closed in 2021.'],
  ])('%s speaks against it: "%s", "%s"', (sign, question, text) => {
    expect(measure(question, text)[sign]).toBe(1);
  });

  test.each([
    ['shownMissing', 'How many bakers struck?', 'Twenty bakers struck.'],
    ['toldMissing', 'How many bakers were hired?', 'The town hired 20 bakers.'],
    ['yearMissing', 'Which bakery closed in 2019?', 'The bakery closed in 2019.'],
  ])('%s does not: "%s", "%s"', (sign, question, text) => {
    expect(measure(question, text)[sign]).toBe(0);
  });
});

describe('what a talk says of a passage', () => {
  const talk = { before: 'Who won?', articleId: 'a', span: { start: 400, end: 450 }, leans: true };
  const inTalk = measureSupport(understand('and when?', corpus), corpus, talk);
  const besideOf = (start: number) => inTalk(passage('It was in May.', start))['besideLast'] ?? 0;

  test('the nearer to what was answered last, the more', () => {
    expect(besideOf(400)).toBe(1);
    expect(besideOf(500)).toBeGreaterThan(besideOf(900));
  });

  test('nothing of another article', () => {
    expect(inTalk({ ...passage('It was in May.'), articleId: 'b' })).toMatchObject({ inTalk: 0, besideLast: 0 });
  });
});
