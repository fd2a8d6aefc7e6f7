import { expect, test } from 'vitest';
import { rememberTurns } from '#conversation/rememberTurns.ts';

test('the last turn of a talk is remembered, and those of others are not touched', () => {
  const talks = rememberTurns<string>({ most: 2, milliseconds: 100, now: () => 0 });
  talks.remember('a', 'one');
  talks.remember('a', 'two');
  talks.remember('b', 'three');
  expect([talks.last('a'), talks.last('b'), talks.last('c')]).toEqual(['two', 'three', undefined]);
});

test('a talk that rested too long begins anew', () => {
  let now = 0;
  const talks = rememberTurns<string>({ most: 2, milliseconds: 100, now: () => now });
  talks.remember('a', 'one');
  now = 100;
  expect(talks.last('a')).toBe('one');
  now = 101;
  expect(talks.last('a')).toBeUndefined();
});

test('the talk that rested longest makes room for a new one', () => {
  const talks = rememberTurns<string>({ most: 2, milliseconds: 100, now: () => 0 });
  for (const talk of ['a', 'b', 'a', 'c']) talks.remember(talk, talk);
  expect(['a', 'b', 'c'].map(talks.last)).toEqual(['a', undefined, 'c']);
});
