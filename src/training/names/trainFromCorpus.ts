import { toNameText } from '#annotate/names/features/nameText.ts';
import { toNameView } from '#annotate/names/features/nameView.ts';
import { toNameWord } from '#annotate/names/features/nameWord.ts';
import { buildWordTable } from '#annotate/names/model/buildWordTable.ts';
import type { KeyTable } from '#annotate/names/model/keyTable.ts';
import type { Sentence, Token } from '#model/sentence.ts';
import { type Forgetting, forgetWord } from './forgetWord.ts';
import { countUses, makeWordEntries, type NameLists } from './makeWordEntries.ts';
import type { ScaledVectors } from './scaleVectors.ts';
import { type NameExample, trainNameModel } from './trainNameModel.ts';
import { writeNameModel } from './writeNameModel.ts';

/** Chosen on news articles that are not part of the training text. */
const TRAINING_SETTINGS = { epochs: 3, rate: 0.05, l1: 1e-4, seed: 1, rarest: 2, organisationLean: 0.4 };

/** See Forgetting. */
const FORGOTTEN_SHARES = { letters: 0.5, all: 0.2 };

export type LabelledArticle = {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By token: see nameLabels. */
  readonly labels: Uint8Array;
};

export type TrainingSources = {
  readonly vectors: ScaledVectors;
  readonly lists: NameLists;
  readonly tell: (step: string) => void;
};

/** Trains the name tagger and returns the bytes of its weights file: the same for the same input. */
export function trainFromCorpus(articles: readonly LabelledArticle[], sources: TrainingSources): Uint8Array {
  const entries = makeWordEntries(sources.vectors, sources.lists, countUses(articles));
  sources.tell(`${entries.size} words and phrases`);
  const table = buildWordTable(Int32Array.from(entries.keys()), Int32Array.from(entries.values()));
  const examples = articles.flatMap((article, n) => [
    toExample(article, { table, article: n }),
    toExample(article, { table, article: n, forgetting: { table, seed: n + 1000, ...FORGOTTEN_SHARES } }),
  ]);
  return writeNameModel(trainNameModel(examples, table, { ...TRAINING_SETTINGS, tell: sources.tell }), entries);
}

type ExampleSettings = { readonly table: KeyTable; readonly article: number; readonly forgetting?: Forgetting };

function toExample({ tokens, sentences, labels }: LabelledArticle, settings: ExampleSettings): NameExample {
  const { table, article, forgetting } = settings;
  const wordOf = (text: string) => (forgetting ? forgetWord(text, forgetting) : toNameWord(text, table));
  return { view: toNameView(toNameText(tokens, sentences, wordOf), tokens, table), labels, article };
}
