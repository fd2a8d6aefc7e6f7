import { expect, test } from 'vitest';
import { regex } from '#text/regex.ts';

test('parts and backslashes stand in a pattern as they are', () => {
  const verb = 'ran|rang';
  expect(regex.iu`\b(?:${verb})\s\p{Lu}`).toEqual(/\b(?:ran|rang)\s\p{Lu}/iu);
  expect(regex`^\d{2}$`).toEqual(/^\d{2}$/);
});
