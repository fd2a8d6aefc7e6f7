import type { NameKind } from './nameLabels.ts';

/** A name on its way through the rules: a half-open range of tokens. */
export type TaggedName = {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** What fixed its edges and its kind last. */
  readonly foundBy: string;
};
