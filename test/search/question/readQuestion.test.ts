import { expect, test } from 'vitest';
import { readQuestion } from '#search/question/readQuestion.ts';

test.each([
  ['In which year did Northmoor buy trams?', ['year'], ['northmoor']],
  ['How many new trams did Harold Finch order?', ['new', 'trams'], ['harold', 'finch']],
  ['Who opened the harbour?', [], []],
  ['What opened?', [], []],
])('reads in %j what is counted or named, and the names', (question, focus, names) => {
  const { words } = readQuestion(question);
  expect(words.filter((word) => word.focus).map(({ form }) => form)).toEqual(focus);
  expect(words.filter((word) => word.name).map(({ form }) => form)).toEqual(names);
});
