import type { Classifier, LabelledText } from '#understand/classifier/trainClassifier.ts';

/**
 * The lowest threshold at which `recall` of the rows that are out of scope (label null) score below it; 0 if there
 * are none. The rows must be others than those the classifier was trained on.
 */
export function fixThreshold(classifier: Classifier, rows: readonly LabelledText[], recall: number): number {
  const outside = rows.filter(({ label }) => label === null).map(({ text }) => classifier.classify(text).score);
  const sorted = outside.sort((a, b) => a - b);
  const refused = Math.ceil(recall * sorted.length);
  const last = sorted[refused - 1];
  if (last === undefined) return 0;
  return (last + (sorted[refused] ?? 1)) / 2;
}
