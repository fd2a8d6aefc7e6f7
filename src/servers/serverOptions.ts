import type { CorpusOptions } from '#corpus/createCorpus.ts';
import type { Answer, Turn } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Ask } from '#model/command.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Announcement, ArticleDraft } from '#model/server.ts';

/** What all servers share, and how they read and answer. */
export type ServerOptions = {
  /** The folder that holds one folder a server. */
  readonly folder: string;
  /** The articles that every server can ask and none can change. */
  readonly starter: readonly ArticleRecord[];
  /** Reads an article under the id that its title or file name makes. Refuses what cannot be read. */
  readonly read: (draft: ArticleDraft) => Promise<ArticleRecord>;
  readonly corpusOf: (records: readonly ArticleRecord[], options: CorpusOptions) => Corpus;
  readonly askOf: (corpus: Corpus) => Ask;
  /** Answers a line in the light of the answer before it. */
  readonly converse: (line: string, last: Turn | undefined, ask: Ask) => Answer;
  /** Takes what a server wants to be written into one of its channels. */
  readonly announce: (news: Announcement) => void;
  /** Takes what went wrong while nobody was waiting for it. */
  readonly onFailure: (error: unknown) => void;
  readonly now: () => Date;
};
