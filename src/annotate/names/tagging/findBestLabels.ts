import { nameLabels } from '#annotate/names/model/nameLabels.ts';

const COUNT = nameLabels.count;
const ALL = Array.from({ length: COUNT }, (_, label) => label);
/** Before each label those that may precede it. */
const PREVIOUS: readonly Uint8Array[] = ALL.map((label) =>
  Uint8Array.from(ALL.filter((previous) => nameLabels.mayFollow(previous, label))),
);
const FIRST = ALL.filter(nameLabels.mayBegin);
const LAST = ALL.filter(nameLabels.mayEnd);

/** A stretch of tokens with their scores, from `offset` on a row of labels every `stride`, and those of each pair of labels. */
export type ScoredStretch = {
  readonly scores: Float32Array;
  readonly offset: number;
  readonly stride: number;
  readonly size: number;
  readonly transitions: Float32Array;
};

/** The best allowed sequence of labels (Viterbi), written into `labels` from `place` on. */
export function findBestLabels(
  { scores, offset, stride, size, transitions }: ScoredStretch,
  labels: Uint8Array,
  place: number,
): void {
  const best = new Float32Array(COUNT * size).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint8Array(COUNT * size);
  for (const label of FIRST) best[label] = scores[offset + label] as number;
  for (let i = 1; i < size; i++) {
    const row = i * COUNT;
    const above = row - COUNT;
    const scored = offset + i * stride;
    for (let label = 0; label < COUNT; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      const allowed = PREVIOUS[label] as Uint8Array;
      for (let n = 0; n < allowed.length; n++) {
        const previous = allowed[n] as number;
        const score = (best[above + previous] as number) + (transitions[previous * COUNT + label] as number);
        if (score > top) {
          top = score;
          from = previous;
        }
      }
      best[row + label] = top + (scores[scored + label] as number);
      back[row + label] = from;
    }
  }
  const end = (size - 1) * COUNT;
  let label = LAST.reduce((a, b) => ((best[end + b] as number) > (best[end + a] as number) ? b : a), 0);
  for (let i = size - 1; i >= 0; i--) {
    labels[place + i] = label;
    label = back[i * COUNT + label] as number;
  }
}
