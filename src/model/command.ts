import type { Answer } from './answer.ts';
import type { Request } from './request.ts';

/** The languages besides English that commands are named in, by Discord's codes. */
export type Locale = 'de' | 'zh-CN';

/** Name and description as members of these languages see them. */
export type Translations = Readonly<Record<Locale, { readonly name: string; readonly description: string }>>;

export type CommandOption = {
  readonly name: string;
  readonly description: string;
  readonly translations?: Translations;
  readonly type: 'text' | 'year' | 'flag' | 'file' | 'channel';
  readonly required: boolean;
  /** What completes it while it is typed. */
  readonly complete?: 'people' | 'owners' | 'names' | 'articles' | 'watches';
  /** The only values that it takes. */
  readonly choices?: readonly Choice[];
};

/** A value to choose for an option, and what is shown for it. */
export type Choice = { readonly name: string; readonly value: string };

export type OptionValues = Readonly<Record<string, string | undefined>>;

/** What a command may ask of Footnote. */
export type Ask = {
  /** Answers a question in plain words. */
  readonly question: (utterance: string) => Answer;
  /** Answers a request whose intent is known. */
  readonly request: (request: Request) => Answer;
};

/** One slash command: one file of commands/, its default export. */
export type Command = {
  readonly name: string;
  readonly description: string;
  readonly translations?: Translations;
  readonly options: readonly CommandOption[];
  readonly answer: (options: OptionValues, ask: Ask) => Answer;
};
