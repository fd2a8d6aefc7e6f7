/** Tokens with their features: those of token i are `features` from `starts[i]` to `starts[i + 1]`. */
export type FeatureRows = { readonly starts: Int32Array; readonly features: Int32Array };

/** Collects rows of features, one token after the other. */
export type RowCollector = {
  readonly add: (feature: number) => void;
  readonly endRow: () => void;
  readonly rows: () => FeatureRows;
};

export function featureRows(): RowCollector {
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
