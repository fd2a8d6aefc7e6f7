import { expect, test } from 'vitest';
import { matchWords } from '#answer/select/matchWords.ts';

test.each<[string, string, boolean]>([
  ['ferries', 'The ferry sails at night.', true],
  ['build', 'What was built there?', true],
  ['children', 'A child was found.', true],
  ['the Dutch', 'The Netherlands won.', true],
  ['France', 'French ferries', true],
  ['development plans', 'a plan to develop the port', true],
  ['cafés', 'The cafe closed.', true],
  ['cafe', 'Two cafés closed.', true],
  ['gone', 'She went.', true],
  ['tax', 'Taxi drivers met.', false],
  ['new trams', 'The trams are old.', false],
])('%s in "%s": %s', (words, text, holds) => {
  expect(matchWords(words)?.(text)).toBe(holds);
});
