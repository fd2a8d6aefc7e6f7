import { emitTokenFeatures } from '#annotate/names/features/emitTokenFeatures.ts';
import { emitRememberedLabels, rememberLabels } from '#annotate/names/features/labelMemory.ts';
import type { NameView } from '#annotate/names/features/nameView.ts';
import { findAttributes, hashAttribute, WINDOW_REACH } from '#annotate/names/features/windowFeatures.ts';

/** Tokens with their features: those of token i are `features` from `starts[i]` to `starts[i + 1]`. */
export type FeatureRows = { readonly starts: Int32Array; readonly features: Int32Array };

/** Collects rows of features, one token after the other. */
type RowCollector = {
  readonly add: (feature: number) => void;
  readonly endRow: () => void;
  readonly rows: () => FeatureRows;
};

export function collectRows(): RowCollector {
  let features = new Int32Array(1 << 16);
  let size = 0;
  const starts = [0];
  return {
    add(feature) {
      if (size === features.length) {
        const larger = new Int32Array(size * 2);
        larger.set(features);
        features = larger;
      }
      features[size++] = feature;
    },
    endRow: () => void starts.push(size),
    rows: () => ({ starts: Int32Array.from(starts), features: features.slice(0, size) }),
  };
}

/** Adds one row a token with all its features; with `firstPass`, its labels by the first pass, those of the second too. */
export function addArticleRows(view: NameView, collector: RowCollector, firstPass?: Uint8Array): void {
  const memory = firstPass && rememberLabels(view.text, firstPass);
  for (let i = 0; i < view.text.size; i++) {
    for (let offset = -WINDOW_REACH; offset <= WINDOW_REACH; offset++) {
      for (const attribute of findAttributes(view.text, i, offset)) collector.add(hashAttribute(attribute, offset));
    }
    emitTokenFeatures(view, i, collector.add);
    if (memory) emitRememberedLabels(view.text, memory, i, collector.add);
    collector.endRow();
  }
}
