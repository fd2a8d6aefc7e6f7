import { type KeyTable, lookUpKey } from '#annotate/names/model/keyTable.ts';
import { type NameModel, WEIGHTS_A_ROW } from '#annotate/names/model/nameModel.ts';
import { HEAD_BYTES, MODEL_MARK, toByte } from '#annotate/names/model/nameModelBytes.ts';
import type { WordEntries } from './makeWordEntries.ts';

/** Weights nearer to zero than this are left out. */
const SMALLEST_WEIGHT = 0.04;

/** The bytes of a weights file (see nameModelBytes.ts) of a trained model and the word entries it was trained with. */
export function writeNameModel(model: NameModel, entries: WordEntries): Uint8Array {
  const largest = model.weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const features = readKeys(model.features).flatMap((key) => {
    const cells = cellsOf(model, lookUpKey(model.features, key), largest);
    return cells.length === 0 ? [] : [[key, cells] as const];
  });
  const body: number[] = [];
  writeSorted(
    body,
    [...entries].map(([key, bits]) => [key, splitBits(bits)] as const),
  );
  writeSorted(
    body,
    features.map(([key, cells]) => [key, [cells.length / 2, ...cells]] as const),
  );
  return new Uint8Array([...writeHead(model, { largest, words: entries.size, features: features.length }), ...body]);
}

function writeHead(
  { transitions }: NameModel,
  counts: { readonly largest: number; readonly words: number; readonly features: number },
): Uint8Array {
  const floats = [counts.largest, ...transitions[0], ...transitions[1]];
  const view = new DataView(new ArrayBuffer(HEAD_BYTES + 4 * floats.length));
  view.setUint32(0, MODEL_MARK, true);
  view.setUint32(4, counts.words, true);
  view.setUint32(8, counts.features, true);
  floats.forEach((value, n) => {
    view.setFloat32(HEAD_BYTES + 4 * n, value, true);
  });
  return new Uint8Array(view.buffer);
}

function readKeys({ pairs }: KeyTable): number[] {
  return [...pairs].filter((_, place) => place % 2 === 0 && pairs[place + 1] !== -1);
}

/** Columns and values of the weights of one row that are far enough from zero. */
function cellsOf({ weights }: NameModel, row: number, largest: number): number[] {
  const cells: number[] = [];
  for (let column = 0; column < WEIGHTS_A_ROW; column++) {
    const weight = weights[row * WEIGHTS_A_ROW + column] as number;
    if (Math.abs(weight) >= SMALLEST_WEIGHT) cells.push(column, toByte(weight / largest) & 255);
  }
  return cells;
}

function splitBits(bits: number): number[] {
  return [bits & 255, (bits >>> 8) & 255, (bits >>> 16) & 255];
}

function writeSorted(body: number[], rows: readonly (readonly [key: number, bytes: readonly number[]])[]): void {
  let last = 0;
  for (const [key, bytes] of [...rows].sort(([a], [b]) => (a >>> 0) - (b >>> 0))) {
    writeDistance(body, (key >>> 0) - last);
    for (const byte of bytes) body.push(byte);
    last = key >>> 0;
  }
}

function writeDistance(body: number[], distance: number): void {
  let left = distance;
  while (left >= 128) {
    body.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  body.push(left);
}
