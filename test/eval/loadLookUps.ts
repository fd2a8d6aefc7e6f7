import { loadAnswering } from '#app/openFootnote.ts';
import { PATHS } from '#app/paths.ts';
import type { ConversationOptions } from '#conversation/createConversation.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { loadReader, type Reader } from '#reading/loadReader.ts';

type LookUps = {
  readonly learn: Reader['learn'];
  /** What a conversation about these records takes, made as `footnote ask` makes it. */
  readonly lookUpIn: (records: readonly ArticleRecord[]) => ConversationOptions;
};

/** Loads once all that reading articles and asking them takes. */
export async function loadLookUps(): Promise<LookUps> {
  const [{ learn }, { commands, corpusOf, askOf }] = await Promise.all([loadReader(), loadAnswering(PATHS.seeds)]);
  const lookUpIn = (records: readonly ArticleRecord[]) => {
    const corpus = corpusOf(records);
    return { commands, ask: askOf(corpus), record: corpus.record };
  };
  return { learn, lookUpIn };
}
