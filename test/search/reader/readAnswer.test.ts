import { describe, expect, test } from 'vitest';
import { loadSearchModels } from '#app/loadSearchModels.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { searchPassages } from '#search/searchPassages.ts';

const models = loadSearchModels();

/** The words that are told to answer, of the one passage there is. */
function tell(question: string, text: string): string | undefined {
  const index = indexPassages([{ articleId: 'a', text, span: { start: 0, end: text.length } }], models);
  const [found] = searchPassages(index, question);
  return found?.answer && text.slice(found.answer.start, found.answer.end);
}

describe('the words that answer', () => {
  test.each([
    ['How many ferries call at Oslo?', 'Every day forty ferries call at Oslo.', 'forty'],
    ['How much did the harbour cost?', 'The harbour cost $48 million and took six years to build.', '$48 million'],
    ['When did the ferry sink?', 'The ferry Blue Heron sank off Eastleigh in March 1998.', 'March 1998'],
    ['In which year was the bank founded?', 'Solvik Bank, which was founded in 1911, lends to farmers.', '1911'],
    ['What share of the trams was late?', 'Last winter 12% of the trams were late.', '12%'],
    ['Who opened the harbour?', 'The harbour was opened by Ada Quill in front of two thousand people.', 'Ada Quill'],
  ])('%s', (question, text, words) => {
    expect(tell(question, text)).toContain(words);
  });

  test.each([
    ['How many ferries call at Oslo?', 'Every day forty ferries call at Oslo.', 'Oslo'],
    ['When did the ferry sink?', 'The ferry Blue Heron sank off Eastleigh in March 1998.', 'Eastleigh'],
  ])('%s is not answered by what it names', (question, text, words) => {
    expect(tell(question, text)).not.toContain(words);
  });

  test('are not told if nothing was learned', () => {
    const text = 'Every day forty ferries call at Oslo.';
    const index = indexPassages([{ articleId: 'a', text, span: { start: 0, end: text.length } }]);
    expect(searchPassages(index, 'How many ferries call at Oslo?')[0]?.answer).toBeUndefined();
  });
});
