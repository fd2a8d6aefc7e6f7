import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from '#annotate/names/model/nameLabels.ts';

const ALL_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Before each label those that may precede it. */
const PREVIOUS_LABELS: readonly Uint8Array[] = ALL_LABELS.map((label) =>
  Uint8Array.from(ALL_LABELS.filter((previous) => mayFollow(previous, label))),
);
const FIRST_LABELS = ALL_LABELS.filter(mayBegin);
const LAST_LABELS = ALL_LABELS.filter(mayEnd);

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
  const best = new Float32Array(LABEL_COUNT * size).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint8Array(LABEL_COUNT * size);
  for (const label of FIRST_LABELS) best[label] = scores[offset + label] as number;
  for (let i = 1; i < size; i++) {
    const row = i * LABEL_COUNT;
    const above = row - LABEL_COUNT;
    const scored = offset + i * stride;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      const allowed = PREVIOUS_LABELS[label] as Uint8Array;
      for (let n = 0; n < allowed.length; n++) {
        const previous = allowed[n] as number;
        const score = (best[above + previous] as number) + (transitions[previous * LABEL_COUNT + label] as number);
        if (score > top) {
          top = score;
          from = previous;
        }
      }
      best[row + label] = top + (scores[scored + label] as number);
      back[row + label] = from;
    }
  }
  const end = (size - 1) * LABEL_COUNT;
  let label = LAST_LABELS.reduce((a, b) => ((best[end + b] as number) > (best[end + a] as number) ? b : a), 0);
  for (let i = size - 1; i >= 0; i--) {
    labels[place + i] = label;
    label = back[i * LABEL_COUNT + label] as number;
  }
}
