import { join } from 'node:path';
import { loadCommands } from '#app/loadCommands.ts';
import { loadWordVectors } from '#app/loadWordVectors.ts';
import { PATHS } from '#app/paths.ts';
import type { ConversationOptions } from '#conversation/createConversation.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { readNames } from '#ingest/readNames.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { createAsk } from '#pipeline.ts';
import { loadReader, type Reader } from '#reading/loadReader.ts';
import { toWordMeanings } from '#search/index/wordVectors.ts';
import { createUnderstand } from '#understand/understand.ts';

type LookUps = {
  readonly learn: Reader['learn'];
  /** What a conversation about these records takes, made as `footnote ask` makes it. */
  readonly lookUpIn: (records: readonly ArticleRecord[]) => ConversationOptions;
};

/** Loads once all that reading articles and asking them takes. */
export async function loadLookUps(): Promise<LookUps> {
  const [{ learn }, { commands }, known] = await Promise.all([
    loadReader(),
    loadCommands(PATHS.commands),
    readNames(join(PATHS.seeds, 'names.json')),
  ]);
  const wordVectors = loadWordVectors();
  const understand = createUnderstand(() => toWordMeanings(wordVectors()));
  const lookUpIn = (records: readonly ArticleRecord[]) => {
    const corpus = createCorpus(records, known, { wordVectors });
    return { commands, ask: createAsk(corpus, understand), record: corpus.record };
  };
  return { learn, lookUpIn };
}
