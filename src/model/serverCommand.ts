import type { Answer, Statement } from './answer.ts';
import type { CommandOption, OptionValues } from './command.ts';
import type { Request } from './request.ts';
import type { AttachedFile, Server, TextFile } from './server.ts';

/** Where and by whom a command of a server is used. */
export type CommandContext = {
  readonly server: Server;
  readonly channelId: string;
  /** The files that were attached, by option. */
  readonly attached: Readonly<Record<string, AttachedFile>>;
  readonly about: About;
};

/** What is known of the running bot. */
export type About = { readonly version: string; readonly startedAt: Date };

/** A command with its options, as a button or form writes it down: all that it needs to work after a restart. */
export type CommandCall = { readonly command: string; readonly options: OptionValues };

/** Something done, listed or refused, in Footnote's own words. */
export type Notice = {
  readonly kind: 'notice';
  readonly title: string;
  readonly lines: readonly string[];
  readonly entries?: readonly NoticeEntry[];
  readonly files?: readonly TextFile[];
  /** Channels of the server that its lines name as <#ID>. */
  readonly channels?: readonly string[];
  /** Said to who asked alone, beside what was there: nothing came of it. */
  readonly refused?: true;
  /** If the entries find no room on one page: the page, counted from 0, and what turns it, with the option "page". */
  readonly paging?: { readonly page: number; readonly call: CommandCall };
};

/** A line with what can be done about it. */
export type NoticeEntry = { readonly statement: Statement | string; readonly actions: readonly EntryAction[] };
export type EntryAction = { readonly label: string; readonly grave?: boolean } & (
  | { readonly call: CommandCall }
  | { readonly request: Request }
);

/** Questions to the member; its answers go to `call` as options. */
export type Form = {
  readonly kind: 'form';
  readonly title: string;
  readonly call: CommandCall;
  readonly fields: readonly FormField[];
};
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly long?: boolean;
  readonly required: boolean;
  readonly filledIn?: string;
  /** UTF-16 units of the answer; as many as can be typed if it is absent. */
  readonly most?: number;
  /** If one of a few is to be chosen. */
  readonly choices?: readonly { readonly label: string; readonly value: string }[];
};

/** Work that takes longer than a moment; what it tells on its way is shown meanwhile. */
export type Task = { readonly kind: 'task'; readonly run: (tell: (line: string) => void) => Promise<Notice> };

export type Reaction = Answer | Notice | Form | Task;

/** Its options are those that were typed, and those that its own buttons and forms write into their calls, such as "page". */
type Act = (options: OptionValues, context: CommandContext) => Reaction | Promise<Reaction>;

type NamedPart = { readonly name: string; readonly description: string };
export type Subcommand = NamedPart & { readonly options: readonly CommandOption[]; readonly act: Act };

/**
 * A slash command that sees or changes what is a server's own: one file of commands/, its default export. It acts, or
 * its subcommands do. Bad input is refused: it throws a `Refusal`.
 */
export type ServerCommand = NamedPart & {
  /** Only for members who may manage the server; its answers are then private unless told otherwise. */
  readonly managers: boolean;
  /** Works in direct messages too, which belong to no server. */
  readonly anywhere?: boolean;
} & (
    | { readonly options: readonly CommandOption[]; readonly act: Act }
    | { readonly subcommands: readonly Subcommand[] }
  );
