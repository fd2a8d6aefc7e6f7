import { Refusal } from '#model/refusal.ts';
import { buildWordTable } from './buildWordTable.ts';
import { createKeyTable, type KeyTable, setKey } from './keyTable.ts';
import { LABEL_COUNT } from './nameLabels.ts';
import { type NameModel, WEIGHTS_A_ROW } from './nameModel.ts';
import { HEAD_BYTES, MODEL_MARK, toShare, WORD_BYTES } from './nameModelBytes.ts';

const LABEL_PAIRS = LABEL_COUNT * LABEL_COUNT;

type Cursor = { readonly bytes: Uint8Array; place: number; key: number };

/** Reads the weights of the name tagger from the bytes of their file; throws if they are no weights. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD_BYTES || view.getUint32(0, true) !== MODEL_MARK)
    throw new Refusal(
      'operator',
      'Cannot read the weights of the name tagger: not a weights file, or one of another version',
    );
  const [words, features] = [view.getUint32(4, true), view.getUint32(8, true)];
  const floats = Float32Array.from({ length: 1 + 2 * LABEL_PAIRS }, (_, n) =>
    view.getFloat32(HEAD_BYTES + 4 * n, true),
  );
  const cursor: Cursor = { bytes, place: HEAD_BYTES + 4 * floats.length, key: 0 };
  return {
    words: readWordTable(cursor, words),
    ...readFeatures(cursor, features, floats[0] as number),
    transitions: [floats.slice(1, 1 + LABEL_PAIRS), floats.slice(1 + LABEL_PAIRS)],
    known: { words: new Map(), scores: new Map(), pools: [] },
  };
}

function readWordTable(cursor: Cursor, count: number): KeyTable {
  const { bytes } = cursor;
  const keys = new Int32Array(count);
  const bits = new Int32Array(count);
  for (let n = 0; n < count; n++) {
    keys[n] = readKey(cursor);
    const p = cursor.place;
    bits[n] = (bytes[p] as number) | ((bytes[p + 1] as number) << 8) | ((bytes[p + 2] as number) << 16);
    cursor.place += WORD_BYTES;
  }
  return buildWordTable(keys, bits);
}

function readFeatures(cursor: Cursor, count: number, largest: number): Pick<NameModel, 'features' | 'weights'> {
  const { bytes } = cursor;
  const values = Float32Array.from({ length: 256 }, (_, n) => largest * toShare((n << 24) >> 24));
  const features = createKeyTable(count);
  const weights = new Float32Array(count * WEIGHTS_A_ROW);
  cursor.key = 0;
  for (let n = 0; n < count; n++) {
    setKey(features, readKey(cursor), n);
    const end = cursor.place + 1 + 2 * (bytes[cursor.place] as number);
    for (let p = cursor.place + 1; p < end; p += 2)
      weights[n * WEIGHTS_A_ROW + (bytes[p] as number)] = values[bytes[p + 1] as number] as number;
    cursor.place = end;
  }
  return { features, weights };
}

/** Keys are written as distances from the one before, in seven bits a byte, the lowest first. */
function readKey(cursor: Cursor): number {
  let distance = 0;
  let factor = 1;
  let byte = 128;
  while (byte >= 128) {
    byte = cursor.bytes[cursor.place++] as number;
    distance += (byte & 127) * factor;
    factor *= 128;
  }
  cursor.key += distance;
  return cursor.key | 0;
}
