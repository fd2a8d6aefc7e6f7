import type { Span } from './span.ts';

/** `=` as stated, `~` about, `>` at least or more than, `<` at most or less than, `up` and `down` for a change by the value. */
export type Change = '=' | '~' | '>' | '<' | 'up' | 'down';

export type Quantity = {
  readonly span: Span;
  readonly value: number | readonly [low: number, high: number];
  /** Normalised, in the singular: "yuan", "percentage", "kilometre", "dollar per barrel"; "" if the text names no unit. */
  readonly unit: string;
  /** Where the unit stands, if it is written. */
  readonly unitSpan?: Span;
  readonly change: Change;
};
