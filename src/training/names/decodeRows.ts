import { LABEL_COUNT } from '#annotate/names/model/nameLabels.ts';
import { findBestLabels } from '#annotate/names/tagging/findBestLabels.ts';
import type { Crf, CrfExamples } from './trainCrf.ts';

/** The best labels of the examples' stretches by the field; all tokens outside them are labelled 0. */
export function decodeRows(crf: Crf, { rows, labels, stretches }: CrfExamples): Uint8Array {
  const found = new Uint8Array(labels.length);
  for (const { start, end } of stretches) {
    const scores = new Float32Array((end - start) * LABEL_COUNT);
    for (let i = start; i < end; i++) {
      for (let k = rows.starts[i] as number; k < (rows.starts[i + 1] as number); k++) {
        const place = (rows.features[k] as number) * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++) {
          const at = (i - start) * LABEL_COUNT + label;
          scores[at] = (scores[at] as number) + (crf.weights[place + label] as number);
        }
      }
    }
    findBestLabels(
      { scores, offset: 0, stride: LABEL_COUNT, size: end - start, transitions: crf.transitions },
      found,
      start,
    );
  }
  return found;
}
