import { labelMemory } from '../labelMemory.ts';
import type { NameView } from '../nameView.ts';
import { tokenFeatures } from '../tokenFeatures.ts';
import { windowFeatures } from '../windowFeatures.ts';
import type { RowCollector } from './featureRows.ts';

/** Adds one row a token with all its features; with `firstPass`, its labels by the first pass, those of the second too. */
export function articleRows(view: NameView, collector: RowCollector, firstPass?: Uint8Array): void {
  const memory = firstPass && labelMemory.of(view.text, firstPass);
  for (let i = 0; i < view.text.size; i++) {
    for (let offset = -windowFeatures.reach; offset <= windowFeatures.reach; offset++) {
      for (const attribute of windowFeatures.attributesAt(view.text, i, offset))
        collector.add(windowFeatures.key(attribute, offset));
    }
    tokenFeatures(view, i, collector.add);
    if (memory) labelMemory.features(view.text, memory, i, collector.add);
    collector.endRow();
  }
}
