import { setTimeout as passing } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { serialize } from '#model/queue.ts';

test('calls run one after the other, in their order, and one that fails stops none behind it', async () => {
  const seen: string[] = [];
  const run = serialize(async (name: string, milliseconds: number) => {
    seen.push(`${name} begins`);
    await passing(milliseconds);
    if (name === 'b') throw new Error('b fails');
    seen.push(`${name} ends`);
    return name;
  });
  const done = await Promise.allSettled([run('a', 5), run('b', 2), run('c', 0)]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
