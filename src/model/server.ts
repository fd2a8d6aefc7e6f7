import type { Answer, Citation } from './answer.ts';
import type { Article, ArticleMetadata } from './article.ts';
import type { ArticleRecord } from './articleRecord.ts';
import type { Ask, Choice, CommandOption } from './command.ts';
import type { Fact } from './fact.ts';
import type { Refusal } from './refusal.ts';
import type { Request } from './request.ts';
import type { Language, Report, ServerState, Settings, Verdict, Watch } from './serverState.ts';

/** An article that somebody gives us. What is said of it by hand wins over what stands in it. */
export type ArticleDraft = {
  /** Its ending says how it is read: .txt, .md, .html. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly metadata?: Partial<ArticleMetadata>;
};

/** A file as a member attached it. Reading it refuses what is too large, or gone. */
export type AttachedFile = { readonly name: string; readonly read: () => Promise<Uint8Array> };

/** A file to give out; packed if its text is bytes. */
export type TextFile = { readonly name: string; readonly text: string | Uint8Array };

/** What one server sees and may do. Servers share the starter corpus and nothing else. */
export type Server = {
  /** Absent if there is no server: in direct messages, and if a member brought Footnote along. */
  readonly id?: string;
  readonly ask: Ask;
  readonly record: (articleId: string) => ArticleRecord | undefined;
  readonly complete: (option: CommandOption, typed: string) => readonly Choice[];
  /** Answers a line, or a command, of somebody's talk in a channel. Lines are read in the light of the answer before. */
  readonly answer: (talk: Talk, said: string | ((ask: Ask) => Answer)) => Answer;
  /** The names of the corpus that stand in a text, each once, as they stand there first. */
  readonly namesIn: (text: string) => readonly string[];
  readonly state: () => ServerState;
  /** The server's own articles, by id; the starter corpus is not among them. */
  readonly ownArticles: () => readonly ArticleRecord[];
  /** One of its own, by its id, its title, or as completion shows it. Refuses if there is none, or more than one. */
  readonly findArticle: (typed: string) => Article;
  /** All articles that are asked, and their facts as they are answered from. */
  readonly records: () => readonly ArticleRecord[];
  readonly citationOf: (fact: Fact) => Citation;
  /** All facts as files. */
  readonly exportFacts: () => readonly TextFile[];
  readonly change: ServerChanges;
};

/** The servers that Footnote is on. */
export type Servers = {
  /** For those who ask outside any server: the starter corpus alone. */
  readonly starterServer: Server;
  /** A server by Discord's number; what it keeps is opened, or made, when it is first asked for. */
  readonly of: (id: string) => Promise<Server>;
  /** Notes which servers have the bot, and which removed it; what those kept is deleted after a while. */
  readonly notePresent: (ids: readonly string[]) => Promise<void>;
  readonly noteJoined: (id: string) => Promise<void>;
  readonly noteLeft: (id: string) => Promise<void>;
};

/** Who talks where, which tells one talk from another; and what is replied to, which wins over what was said last. */
type Talk = { readonly userId: string; readonly channelId: string; readonly repliesTo?: Request };

/** The changes of a server. Each resolves when it would outlast a power cut. */
export type ServerChanges = {
  /**
   * Reads the articles of a file and keeps each in place of the one that it is: by address, or by title, publisher and
   * date. What is said of them by hand wins over what stands in them. Gives what became of each; `onNext` hears which of
   * how many is next.
   */
  readonly addFile: (
    file: AttachedFile,
    metadata?: Partial<ArticleMetadata>,
    onNext?: (number: number, of: number) => void,
  ) => Promise<readonly (AddedArticle | Refusal)[]>;
  /** Says whether there was such an article. */
  readonly removeArticle: (articleId: string) => Promise<boolean>;
  readonly set: (changed: Partial<Settings>) => Promise<void>;
  readonly report: (report: Omit<Report, 'id' | 'reportedOn'>) => Promise<void>;
  /** Ends a report: what was decided of its facts, or nothing if they are kept as they were read. */
  readonly decide: (reportId: number, verdicts: readonly Verdict[]) => Promise<void>;
  /** Takes back what was decided on a report. Says whether anything was. */
  readonly restore: (reportId: number) => Promise<boolean>;
  readonly watch: (watch: Watch) => Promise<void>;
  /** Says whether there was such a watch. */
  readonly unwatch: (channelId: string, words: string) => Promise<boolean>;
};

export type AddedArticle = { readonly record: ArticleRecord; readonly replaced: boolean };

/** An answer that nobody asked for just now: news on what a channel watches, or a deadline. */
export type Announcement = {
  readonly serverId: string;
  /** A channel of that server, and of no other. */
  readonly channelId: string;
  readonly answer: Answer;
  readonly language: Language;
};
