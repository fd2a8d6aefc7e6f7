import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { likenessOf, readWordVectors } from '#search/index/wordVectors.ts';
import { trainVectors } from '#training/vectors/trainVectors.ts';
import { newFolder } from '../../support/newFolder.ts';

/** A hundred numbers in which words of one subject differ little. */
function vectorOf(subject: number, word: number): number[] {
  return Array.from({ length: 100 }, (_, at) => Math.sin(at * (subject + 1)) + 0.1 * Math.cos(at * (word + 7)));
}

test('makes vectors in which words of one subject are alike, one for the forms of a word', () => {
  const folder = newFolder();
  const words = ['ferry', 'boat', 'boats', 'bread', 'loaf', 'the', "o'clock", 'tram', 'train'];
  const subjects = [0, 0, 0, 1, 1, 2, 2, 3, 3];
  const vectors = Object.fromEntries(words.map((word, at) => [word, vectorOf(subjects[at] ?? 0, at)]));
  writeFileSync(join(folder, 'in.json'), JSON.stringify({ words, vectors }));
  trainVectors({ vectors: join(folder, 'in.json'), out: join(folder, 'out.bin') });
  const made = readWordVectors(readFileSync(join(folder, 'out.bin')));
  expect([...made.rows.keys()]).toEqual(['ferri', 'boat', 'bread', 'loaf', 'tram', 'train']);
  const alike = (one: string, other: string) => likenessOf(made, made.rows.get(one) ?? 0, made.rows.get(other) ?? 0);
  expect(alike('bread', 'loaf')).toBeGreaterThan(alike('bread', 'boat'));
  expect(alike('ferri', 'boat')).toBeGreaterThan(alike('ferri', 'tram'));
});
