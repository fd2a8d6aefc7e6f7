import type { Certainty } from '#model/fact.ts';
import type { Span } from '#model/span.ts';
import type { Cue } from './cues.ts';

/** Somebody, a cue, and what is meant: spans in offsets of the article. The subject may be empty ("…, aiming to"). */
export type Clause = {
  readonly cue: Cue;
  readonly cueSpan: Span;
  readonly subject: Span;
  readonly action: Span;
  readonly certainty: Certainty;
  readonly sentence: number;
};
