import type { Mention } from '#model/mention.ts';

/** A noun phrase for an event or agreement: "enlarged meeting", "Nordic Shipping Conference", "the event". */
export type EventPhrase = {
  /** As the patterns see it: a mention of the kind `other`. */
  readonly mention: Mention;
  readonly kind: string;
  /** The noun: "meeting". */
  readonly noun: string;
  /** The name of the event in its article: of "the event" that of the phrase it points back to. */
  readonly name: string;
  /** "The meeting": points back to an event told before, where there is one. */
  readonly isBare: boolean;
};
