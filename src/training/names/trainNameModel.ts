import type { NameView } from '#annotate/names/features/nameView.ts';
import { createKeyTable, type KeyTable, setKey } from '#annotate/names/model/keyTable.ts';
import { LABEL_COUNT, toLabel } from '#annotate/names/model/nameLabels.ts';
import type { NameModel } from '#annotate/names/model/nameModel.ts';
import { findNameStretches } from '#annotate/names/tagging/findNameStretches.ts';
import type { Span } from '#model/span.ts';
import { addArticleRows, collectRows } from './collectRows.ts';
import { decodeRows } from './decodeRows.ts';
import { type FeatureIndex, indexFeatures, numberRows } from './featureIndex.ts';
import { type Crf, type CrfExamples, type CrfSettings, trainCrf } from './trainCrf.ts';

const FOLDS = 5;

export type NameExample = {
  readonly view: NameView;
  readonly labels: Uint8Array;
  /** Number of the article; examples of one article may differ in what is forgotten. */
  readonly article: number;
};

export type NameSettings = CrfSettings & {
  /** Features of fewer articles are not learnt. */
  readonly rarest: number;
  /** Added to the score of beginning an organisation, which names in the news are more often than in the corpus. */
  readonly organisationLean: number;
};

/**
 * Trains both passes. The second learns from what a first pass says that was trained without the article in question
 * (jackknife over five parts, every fifth article in the same), so that it sees the errors it will meet. `tell` is told of each step.
 */
export function trainNameModel(
  examples: readonly NameExample[],
  words: KeyTable,
  settings: NameSettings & { readonly tell: (step: string) => void },
): NameModel {
  const first = numberFeatures(examples, settings.rarest);
  settings.tell(`first pass: ${first.index.keys.length} features`);
  const firstCrf = trainCrf(first.examples, settings);
  const said = labelByJackknife(examples, first.examples, settings);
  const second = numberFeatures(examples, settings.rarest, said);
  settings.tell(`second pass: ${second.index.keys.length} features`);
  const secondCrf = trainCrf(second.examples, settings);
  return {
    words,
    ...joinPasses([
      { ...firstCrf, index: first.index },
      { ...secondCrf, index: second.index },
    ]),
    transitions: [leanToOrganisations(firstCrf, settings), leanToOrganisations(secondCrf, settings)],
    known: { words: new Map(), scores: new Map(), pools: [] },
  };
}

function leanToOrganisations({ transitions }: Crf, { organisationLean }: NameSettings): Float32Array {
  const begins = [toLabel('organisation', 'B'), toLabel('organisation', 'S')];
  return transitions.map((score, pair) => score + (begins.includes(pair % LABEL_COUNT) ? organisationLean : 0));
}

/** All articles' tokens one after the other, with their features as numbers. */
function numberFeatures(
  examples: readonly NameExample[],
  rarest: number,
  said?: readonly Uint8Array[],
): { examples: CrfExamples; index: FeatureIndex } {
  const collector = collectRows();
  const stretches: Span[] = [];
  const labels = new Uint8Array(examples.reduce((sum, { view }) => sum + view.text.size, 0));
  const articles = new Int32Array(labels.length);
  let offset = 0;
  examples.forEach((example, n) => {
    addArticleRows(example.view, collector, said?.[n]);
    const shift = offset;
    stretches.push(
      ...findNameStretches(example.view.text).map((s) => ({ start: s.start + shift, end: s.end + shift })),
    );
    labels.set(example.labels, offset);
    articles.fill(example.article, offset, offset + example.view.text.size);
    offset += example.view.text.size;
  });
  const rows = collector.rows();
  const index = indexFeatures(rows, articles, rarest);
  return {
    examples: { rows: numberRows(rows, index), labels, stretches, features: index.keys.length },
    index,
  };
}

function labelByJackknife(
  articles: readonly NameExample[],
  examples: CrfExamples,
  settings: NameSettings & { readonly tell: (step: string) => void },
): Uint8Array[] {
  const starts = [0];
  for (const { view } of articles) starts.push((starts.at(-1) ?? 0) + view.text.size);
  const foldOf = new Uint8Array(examples.labels.length);
  articles.forEach(({ article }, n) => {
    foldOf.fill(article % FOLDS, starts[n], starts[n + 1]);
  });
  const labels = new Uint8Array(examples.labels.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    settings.tell(`first pass without part ${fold + 1} of ${FOLDS}`);
    const inside = (stretch: Span) => foldOf[stretch.start] === fold;
    const crf = trainCrf({ ...examples, stretches: examples.stretches.filter((s) => !inside(s)) }, settings);
    const found = decodeRows(crf, { ...examples, stretches: examples.stretches.filter(inside) });
    found.forEach((label, i) => {
      if (label) labels[i] = label;
    });
  }
  return articles.map((_, n) => labels.slice(starts[n], starts[n + 1]));
}

/** One table of features with the weights of both passes side by side; features of no weight are left out. */
function joinPasses(
  passes: readonly (Crf & { readonly index: FeatureIndex })[],
): Pick<NameModel, 'features' | 'weights'> {
  const rows = new Map<number, number[]>();
  passes.forEach(({ weights, index }, pass) => {
    index.keys.forEach((key, n) => {
      const row = rows.get(key) ?? new Array<number>(2 * LABEL_COUNT).fill(0);
      for (let label = 0; label < LABEL_COUNT; label++)
        row[pass * LABEL_COUNT + label] = weights[n * LABEL_COUNT + label] as number;
      if (row.some((weight) => weight !== 0)) rows.set(key, row);
    });
  });
  const features = createKeyTable(rows.size);
  const weights = new Float32Array(rows.size * 2 * LABEL_COUNT);
  [...rows].forEach(([key, row], n) => {
    setKey(features, key, n);
    weights.set(row, n * 2 * LABEL_COUNT);
  });
  return { features, weights };
}
