import { join } from 'node:path';
import { complete } from '#corpus/complete.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { readNames } from '#ingest/readNames.ts';
import type { KnownName } from '#link/linkEntities.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Asked, Choice, CommandOption } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import { wordMeanings } from '#search/wordMeanings.ts';
import type { WordVectors } from '#search/wordVectors.ts';
import { openStore } from '#store/openStore.ts';
import { createUnderstand } from '#understand/understand.ts';
import type { Config } from './config.ts';
import { type Commands, loadCommands } from './loadCommands.ts';
import { PATHS } from './paths.ts';
import { createAsked } from './pipeline.ts';
import { wordVectorsLoader } from './wordVectorsLoader.ts';

/** All that an edge needs to answer. */
export type Footnote = Commands & {
  /** The starter corpus as it was read last. */
  readonly starter: readonly ArticleRecord[];
  readonly known: readonly KnownName[];
  readonly wordVectors: () => WordVectors;
  readonly corpus: Corpus;
  readonly asked: Asked;
  /** What answers from another corpus. */
  readonly askedOf: (corpus: Corpus) => Asked;
  readonly complete: (option: CommandOption, typed: string) => readonly Choice[];
  /** What could not be opened, a clear message each; the rest is usable. */
  readonly problems: readonly string[];
};

/** Opens the starter corpus as it was read last, and what answers from it. */
export async function openFootnote({ data, seeds }: Pick<Config, 'data' | 'seeds'>): Promise<Footnote> {
  const [store, known, commands] = await Promise.all([
    openStore(join(data, 'starter')),
    readNames(join(seeds, 'names.json')),
    loadCommands(PATHS.commands),
  ]);
  const wordVectors = wordVectorsLoader();
  const understand = createUnderstand(() => wordMeanings(wordVectors()));
  const corpus = createCorpus(store.records(), known, { wordVectors });
  const askedOf = (other: Corpus) => createAsked(other, understand);
  return {
    ...commands,
    starter: store.records(),
    known,
    wordVectors,
    corpus,
    asked: askedOf(corpus),
    askedOf,
    complete: (option, typed) => complete(option, typed, corpus),
    problems: store.problems,
  };
}
