import { Refusal } from '#model/refusal.ts';
import { SLOT_COUNT } from './hashing.ts';

/** A weight for each slot. Made by `footnote train-reader`, see data/models/README.md. */
export type ReaderWeights = Float32Array;

/** Bytes of the number by which the weights' own bytes are multiplied. */
const HEADER = 4;

/** Reads weights from the bytes of their file: a little-endian float, then a signed byte a slot. Throws if they do not add up. */
export function readReaderWeights(bytes: Uint8Array): ReaderWeights {
  if (bytes.length !== HEADER + SLOT_COUNT)
    throw new Refusal('operator', 'Cannot read the weights of the reader: not a file of them');
  const unit = new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
  return Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, SLOT_COUNT), (value) => value * unit);
}

/** The bytes of a file of weights; those beyond what bytes hold are cut to it. */
export function packWeights(weights: ReaderWeights): Uint8Array {
  const most = findMost(weights);
  const unit = most / 127;
  const bytes = new Uint8Array(HEADER + SLOT_COUNT);
  new DataView(bytes.buffer).setFloat32(0, unit, true);
  bytes.set(
    Uint8Array.from(weights, (weight) => Math.round(Math.max(-most, Math.min(most, weight)) / unit)),
    HEADER,
  );
  return bytes;
}

/** All but a few of the weights are smaller. */
function findMost(weights: ReaderWeights): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor(0.9999 * sizes.length)] || 1;
}
