import type { Span } from './span.ts';

/** Who says what: an attribution relation as in PolNeAR (Newell et al. 2018). The batch output calls it a statement. */
export type Attribution = {
  /** The words naming the speaker; empty where the text names nobody. */
  readonly speaker: readonly Span[];
  /** The words that attribute: "said", "according to"; empty where a quotation just stands there. */
  readonly cue: readonly Span[];
  /** What is said. Several spans where the speaker or the cue interrupts it. Quotation marks are part of it. */
  readonly content: readonly Span[];
  readonly quoted: boolean;
  /** The speaker is a thing: a law says, a sign reads, a poll shows. */
  readonly byThing?: true;
};
