/** What a line of the log is about: ids and names of commands, never content and never a token. */
export type LogFields = Readonly<Record<string, string | number | undefined>> & { readonly error?: string };

type Write = (about: LogFields, message: string) => void;

/** The part of a logger that the edge needs; pino, or any of the usual ones. */
export type Log = { readonly info: Write; readonly warn: Write; readonly error: Write };
