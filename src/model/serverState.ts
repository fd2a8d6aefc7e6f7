import type { PartialDate } from './article.ts';

/** The languages that Footnote's own words are in. What articles say stays as they say it. */
export type Language = 'en' | 'de' | 'zh-CN';

export type Settings = {
  /** Whether the starter corpus is asked beside the server's own articles. */
  readonly starter: boolean;
  /** Whether answers are seen by the asker alone if the asker does not say. */
  readonly private: boolean;
  /** The channels that Footnote answers in; none: all. */
  readonly channels: readonly string[];
  readonly language: Language;
};

/** What a member said of a line of an answer. Until it is decided, the facts behind the line show as disputed. */
export type Report = {
  /** Counted from 1, never used again. */
  readonly id: number;
  readonly factIds: readonly string[];
  /** The line as it read. */
  readonly line: string;
  readonly reason: string;
  readonly reportedOn: PartialDate;
};

/** What was decided of a fact against how it was read. */
export type Verdict = {
  /** The report that it answers; it is taken back with all others of that report. */
  readonly reportId: number;
  readonly factId: string;
  /** Hidden from all answers, or read with these words of its passage in place of its own. */
  readonly decision: 'hide' | 'correct';
  /** The line as it read. */
  readonly line: string;
  readonly subject?: string;
  readonly object?: string;
};

/** A channel that wants to hear of new facts on a name or topic. */
export type Watch = {
  readonly channelId: string;
  readonly words: string;
  /** Whether it is reminded of targets a week before they fall due. */
  readonly deadlines: boolean;
};

/** A question that found no answer. It says nothing of who asked. */
export type Unanswered = { readonly utterance: string; readonly times: number; readonly last: PartialDate };

/** What is kept of a server besides its articles. */
export type ServerState = {
  readonly settings: Settings;
  readonly reports: readonly Report[];
  readonly nextReport: number;
  readonly verdicts: readonly Verdict[];
  readonly watches: readonly Watch[];
  /** Reminders that were sent: channel and fact. */
  readonly reminded: readonly string[];
  readonly unanswered: readonly Unanswered[];
  /** When the server removed the bot; absent while it is there. */
  readonly leftOn?: PartialDate;
};

/** A server that nobody has set anything up for. */
export const NEW_SERVER: ServerState = {
  settings: { starter: true, private: false, channels: [], language: 'en' },
  reports: [],
  nextReport: 1,
  verdicts: [],
  watches: [],
  reminded: [],
  unanswered: [],
};
