import { expect, test } from 'vitest';
import { withoutMarkup } from '#understand/simplifyUtterance.ts';

test.each([
  ['who runs <a href="https://example.org/x">Oslo</a>?', 'who runs Oslo?'],
  ['<p>Who is <b>Ingrid Dahl</b>, really</p>', 'Who is Ingrid Dahl, really'],
  ['is growth < 3 percent and > 2?', 'is growth < 3 percent and > 2?'],
  ['who runs  Oslo', 'who runs  Oslo'],
])('%j is read as %j', (utterance, expected) => {
  expect(withoutMarkup(utterance)).toBe(expected);
});
