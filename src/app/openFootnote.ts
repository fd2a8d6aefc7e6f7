import { join } from 'node:path';
import { completeName } from '#corpus/completeName.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { readNames } from '#ingest/readNames.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Ask, Choice, CommandOption } from '#model/command.ts';
import type { Corpus, KnownName } from '#model/corpus.ts';
import { createAsk } from '#pipeline.ts';
import { toWordMeanings, type WordVectors } from '#search/index/wordVectors.ts';
import { openStore } from '#store/openStore.ts';
import { createUnderstand } from '#understand/understand.ts';
import type { Config } from './config.ts';
import { type Commands, loadCommands } from './loadCommands.ts';
import { loadWordVectors } from './loadWordVectors.ts';
import { PATHS } from './paths.ts';

/** All that an edge needs to answer. */
export type OpenFootnote = Commands & {
  /** The starter corpus as it was read last. */
  readonly starter: readonly ArticleRecord[];
  readonly known: readonly KnownName[];
  readonly wordVectors: () => WordVectors;
  readonly corpus: Corpus;
  readonly ask: Ask;
  /** What answers from another corpus. */
  readonly askOf: (corpus: Corpus) => Ask;
  readonly complete: (option: CommandOption, typed: string) => readonly Choice[];
  /** What could not be opened, a clear message each; the rest is usable. */
  readonly problems: readonly string[];
};

/** Opens the starter corpus as it was read last, and what answers from it. */
export async function openFootnote({ data, seeds }: Pick<Config, 'data' | 'seeds'>): Promise<OpenFootnote> {
  const [store, known, commands] = await Promise.all([
    openStore(join(data, 'starter')),
    readNames(join(seeds, 'names.json')),
    loadCommands(PATHS.commands),
  ]);
  const wordVectors = loadWordVectors();
  const understand = createUnderstand(() => toWordMeanings(wordVectors()));
  const corpus = createCorpus(store.records(), known, { wordVectors });
  const askOf = (other: Corpus) => createAsk(other, understand);
  return {
    ...commands,
    starter: store.records(),
    known,
    wordVectors,
    corpus,
    ask: askOf(corpus),
    askOf,
    complete: (option, typed) => completeName(option, typed, corpus),
    problems: store.problems,
  };
}
