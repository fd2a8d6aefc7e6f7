import { expect, test } from 'vitest';
import { findDueTargets } from '#answer/findWatched.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { corpusOf } from '../support/corpusOf.ts';

const { records } = await corpusOf([
  {
    publishedOn: '2041-01-02',
    text: 'Veldhaven aims to attract 40 projects by the end of 2041. Lindhaven aims to attract 25 projects by the end of 2041. Veldhaven aims to open 12 schools by the end of 2045.',
  },
]);

test.each([
  ['Veldhaven', '2041-12-20', 14, ['Veldhaven, target: attract projects: 40 projects, by 2041']],
  ['projects', '2041-12-20', 14, ['Veldhaven', 'Lindhaven']],
  ['Veldhaven', '2041-12-31', 0, ['Veldhaven']],
  ['Veldhaven', '2041-12-01', 14, []],
  ['Veldhaven', '2042-01-01', 14, []],
  ['ferries', '2041-12-20', 14, []],
])('targets on %s that fall due from %s within %i days', (words, today, days, expected) => {
  const due = findDueTargets(words, days, createCorpus(records, [], { today }));
  expect(due.map(({ statement }) => statement.text)).toEqual(expected.map((one) => expect.stringContaining(one)));
});
