import type { Answer } from './answer.ts';
import type { Request, TurnBefore } from './request.ts';

export type CommandOption = {
  readonly name: string;
  readonly description: string;
  readonly type: 'text' | 'year' | 'flag' | 'file' | 'channel';
  readonly required?: boolean;
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
  /** Answers a question in plain words, in the light of the talk that it leans on. */
  readonly question: (utterance: string, talk?: TurnBefore) => Answer;
  /** Answers a request whose intent is known. */
  readonly request: (request: Request) => Answer;
};

/** One slash command: one file of commands/, its default export. */
export type Command = {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  readonly answer: (options: OptionValues, ask: Ask) => Answer;
};
