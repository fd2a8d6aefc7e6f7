import type { Mention } from '#model/mention.ts';

/** A noun phrase for a project: "Harbour Bridge", the "Clean Fjords" initiative. */
export type ProjectPhrase = {
  /** As the patterns see it: a mention of the kind `other`. */
  readonly mention: Mention;
  /** The noun: "bridge". */
  readonly kind: string;
  /** It is undertaken, not built. */
  readonly isScheme: boolean;
  /** A name in quotation marks is part of it. */
  readonly isQuoted: boolean;
};
