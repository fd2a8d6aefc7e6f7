import { expect, test } from 'vitest';
import { completeEllipsis } from '#conversation/completeEllipsis.ts';

test.each([
  ['and third?', 'Who came second in the race?', 'Who came third in the race'],
  ['And the women?', 'How many men were hired?', 'How many women were hired'],
  ['what about the lowest', 'What was the highest price?', 'What was the lowest price'],
  ['and before?', 'How long does the trip take these days?', 'How long does the trip take before'],
])('"%s" behind "%s" asks "%s"', (line, before, whole) => {
  expect(completeEllipsis(line, before)).toBe(whole);
});

test.each([
  ['and third?', 'Who won the race?'],
  ['and the ferries?', 'How many trams run?'],
  ['who came third in the other race?', 'Who came second?'],
])('"%s" behind "%s" is left as it is', (line, before) => {
  expect(completeEllipsis(line, before)).toBe(line);
});
