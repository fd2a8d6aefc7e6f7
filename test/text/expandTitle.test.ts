import { expect, test } from 'vitest';
import { expandTitle } from '#text/expandTitle.ts';

test.each([
  ['Gov.', 'governor'],
  ['Lt. Gov.', 'lieutenant governor'],
  ['Det. Supt.', 'detective superintendent'],
  ['PM', 'prime minister'],
  ['Governor', 'Governor'],
  ['general manager', 'general manager'],
])('%s is %s', (title, full) => expect(expandTitle(title)).toBe(full));
