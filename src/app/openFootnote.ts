import { join } from 'node:path';
import { completeName } from '#corpus/completeName.ts';
import { type CorpusOptions, createCorpus } from '#corpus/createCorpus.ts';
import { readNames } from '#ingest/readNames.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Ask, Choice, CommandOption } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import { lazy } from '#model/makeOnce.ts';
import { createAsk } from '#pipeline.ts';
import { toWordMeanings } from '#search/index/wordVectors.ts';
import { openStore } from '#store/openStore.ts';
import { createUnderstand } from '#understand/understand.ts';
import type { Config } from './config.ts';
import { type Commands, loadCommands } from './loadCommands.ts';
import { loadSearchModels } from './loadSearchModels.ts';
import { loadWordVectors } from './loadWordVectors.ts';
import { PATHS } from './paths.ts';

/** What every corpus is made and asked with. */
export type Answering = Commands & {
  readonly corpusOf: (records: readonly ArticleRecord[], options?: CorpusOptions) => Corpus;
  readonly askOf: (corpus: Corpus) => Ask;
};

/** All that an edge needs to answer. */
export type OpenFootnote = Answering & {
  /** The starter corpus as it was read last. */
  readonly starter: readonly ArticleRecord[];
  readonly corpus: Corpus;
  readonly ask: Ask;
  readonly complete: (option: CommandOption, typed: string) => readonly Choice[];
  /** What could not be opened, a clear message each; the rest is usable. */
  readonly problems: readonly string[];
};

/** Opens the starter corpus as it was read last, and what answers from it. */
export async function openFootnote({ data, seeds }: Pick<Config, 'data' | 'seeds'>): Promise<OpenFootnote> {
  const [store, answering] = await Promise.all([openStore(join(data, 'starter')), loadAnswering(seeds)]);
  const starter = store.records();
  const corpus = answering.corpusOf(starter);
  return {
    ...answering,
    starter,
    corpus,
    ask: answering.askOf(corpus),
    complete: (option, typed) => completeName(option, typed, corpus),
    problems: store.problems,
  };
}

/** Loads the commands, and the names that are known besides what articles say; the word vectors when they are first needed. */
export async function loadAnswering(seeds: string): Promise<Answering> {
  const [known, commands] = await Promise.all([readNames(join(seeds, 'names.json')), loadCommands(PATHS.commands)]);
  const wordVectors = lazy(loadWordVectors);
  const searchModels = lazy(() => loadSearchModels(wordVectors()));
  const understand = createUnderstand(() => toWordMeanings(wordVectors()));
  return {
    ...commands,
    corpusOf: (records, options) => createCorpus(records, known, { ...options, searchModels }),
    askOf: (corpus) => createAsk(corpus, understand),
  };
}
