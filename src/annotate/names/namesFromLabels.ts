import { nameLabels } from './nameLabels.ts';
import type { TaggedName } from './taggedName.ts';

/** The names that a sequence of labels spells. */
export function namesFromLabels(labels: Uint8Array): TaggedName[] {
  const found: TaggedName[] = [];
  let start = 0;
  labels.forEach((label, i) => {
    const edge = nameLabels.edgeOf(label);
    if (edge === 'B' || edge === 'S') start = i;
    const kind = nameLabels.kinds[nameLabels.kindOf(label)];
    if (kind && (edge === 'E' || edge === 'S')) found.push({ start, end: i + 1, kind, foundBy: 'tagger' });
  });
  return found;
}
