import type { Sentence } from '#model/sentence.ts';
import type { Token } from '#model/token.ts';
import type { KeyTable } from '../keyTable.ts';
import { nameText } from '../nameText.ts';
import { nameView } from '../nameView.ts';
import { nameWord } from '../nameWord.ts';
import { wordTable } from '../wordTable.ts';
import { type Forgetting, forgottenWord } from './forgottenWord.ts';
import { type NameExample, trainNameModel } from './trainNameModel.ts';
import { type NameLists, wordEntries } from './wordEntries.ts';
import { wordUses } from './wordUses.ts';
import type { WordVectors } from './wordVectors.ts';
import { writeNameModel } from './writeNameModel.ts';

/** Chosen on news articles that are not part of the training text. */
const SETTINGS = { epochs: 3, rate: 0.05, l1: 1e-4, seed: 1, rarest: 2, organisationLean: 0.4 };

/** See Forgetting. */
const FORGOTTEN = { letters: 0.5, all: 0.2 };

export type LabelledArticle = {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By token: see nameLabels. */
  readonly labels: Uint8Array;
};

export type TrainingSources = {
  readonly vectors: WordVectors;
  readonly lists: NameLists;
  readonly tell: (step: string) => void;
};

/** Trains the name tagger and returns the bytes of its weights file: the same for the same input. */
export function trainFromCorpus(articles: readonly LabelledArticle[], sources: TrainingSources): Uint8Array {
  const entries = wordEntries(sources.vectors, sources.lists, wordUses(articles));
  sources.tell(`${entries.size} words and phrases`);
  const table = wordTable(Int32Array.from(entries.keys()), Int32Array.from(entries.values()));
  const examples = articles.flatMap((article, n) => [
    exampleOf(article, { table, article: n }),
    exampleOf(article, { table, article: n, forgetting: { table, seed: n + 1000, ...FORGOTTEN } }),
  ]);
  return writeNameModel(trainNameModel(examples, table, { ...SETTINGS, tell: sources.tell }), entries);
}

type ExampleSettings = { readonly table: KeyTable; readonly article: number; readonly forgetting?: Forgetting };

function exampleOf({ tokens, sentences, labels }: LabelledArticle, settings: ExampleSettings): NameExample {
  const { table, article, forgetting } = settings;
  const wordOf = (text: string) => (forgetting ? forgottenWord(text, forgetting) : nameWord(text, table));
  return { view: nameView(nameText(tokens, sentences, wordOf), tokens, table), labels, article };
}
