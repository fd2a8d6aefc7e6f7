import type { Change } from '#model/quantity.ts';
import type { Span } from '#model/span.ts';

/** A number as it was read, before it is known what it counts. Offsets are those of the article's text. */
export type ReadNumber = {
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [low: number, high: number];
  /** What the scale words behind it amount to: 1e6 in "3.5 million". */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'indefinite' | 'manifold';
};

/** A quantity in the making. `start` and `end` take in the currency before and the unit behind. */
export type QuantityDraft = {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly value: number | readonly [low: number, high: number];
  /** Absent while nothing says what is counted. */
  readonly unit?: string;
  readonly unitSpan?: Span;
  /** Whether the unit is a unit of measure or a currency, and no counted noun. */
  readonly measured: boolean;
  readonly change?: Change;
  /** Index of the token in which the number starts, and of the first token behind `end`. */
  readonly token: number;
  readonly next: number;
};
