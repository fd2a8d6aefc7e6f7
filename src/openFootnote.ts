import { join } from 'node:path';
import { type Choice, complete } from '#corpus/complete.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { readNames } from '#ingest/readNames.ts';
import type { Asked, Command, CommandOption } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import { openStore } from '#store/openStore.ts';
import { createUnderstand } from '#understand/understand.ts';
import type { Config } from './config.ts';
import { loadCommands } from './loadCommands.ts';
import { PATHS } from './paths.ts';
import { createAsked } from './pipeline.ts';
import { wordVectorsLoader } from './wordVectorsLoader.ts';

/** All that an edge needs to answer. */
export type Footnote = {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  readonly asked: Asked;
  readonly complete: (option: CommandOption, typed: string) => readonly Choice[];
  /** What could not be opened, a clear message each; the rest is usable. */
  readonly problems: readonly string[];
};

/** Opens the starter corpus as it was read last, and what answers from it. */
export async function openFootnote({ data, seeds }: Config): Promise<Footnote> {
  const [store, known, commands] = await Promise.all([
    openStore(join(data, 'starter')),
    readNames(join(seeds, 'names.json')),
    loadCommands(PATHS.commands),
  ]);
  const corpus = createCorpus(store.records(), known, { wordVectors: wordVectorsLoader() });
  return {
    corpus,
    commands,
    asked: createAsked(corpus, createUnderstand()),
    complete: (option, typed) => complete(option, typed, corpus),
    problems: store.problems,
  };
}
