import type { Sentence } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import type { Token } from '#model/token.ts';
import type { Quotation } from './quotations.ts';

/** An article as the rules for attributions see it. All positions and ranges count tokens. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of the quotation that holds it, or -1. */
  readonly quotedBy: Int32Array;
};

/** An attribution in ranges of tokens. */
export type Draft = {
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
};
