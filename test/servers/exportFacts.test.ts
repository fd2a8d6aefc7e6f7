import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { isForMember } from '#model/refusal.ts';
import { exportFacts } from '#servers/exportFacts.ts';
import { corpusOf } from '../support/corpusOf.ts';

const { corpus } = await corpusOf(['Ingrid Dahl, mayor of Oslo, opened the bridge on Monday.']);

/** The same article many times over, with words in it that cannot be packed. */
function corpusOfSize(copies: number) {
  const [record] = corpus.records as readonly [ArticleRecord];
  const [fact] = corpus.facts as readonly [Fact];
  const facts = Array.from({ length: copies }, (_, i) => ({
    ...fact,
    id: `a:${i}`,
    object: { ...fact.object, text: random() },
  }));
  return { ...corpus, records: [record], facts };
}

let state = 1;
const random = () =>
  Array.from({ length: 2_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 16) % 20_000));
  }).join('');

test('facts are handed out as two files', () => {
  const files = exportFacts(corpus);
  expect(files.map(({ name }) => name)).toEqual(['facts.csv', 'facts.json']);
  expect(files.map(({ text }) => String(text).includes('Ingrid Dahl'))).toEqual([true, true]);
});

test('large files are packed', () => {
  const files = exportFacts(corpusOfSize(800));
  expect(files.map(({ name }) => name)).toEqual(['facts.csv.gz', 'facts.json.gz']);
  expect(gunzipSync(files[1]?.text as Uint8Array).toString()).toContain('Ingrid Dahl');
});

test('what is too large even so is refused', () => {
  let refused: unknown;
  try {
    exportFacts(corpusOfSize(4_000));
  } catch (error) {
    refused = error;
  }
  expect(isForMember(refused)).toBe(true);
});
