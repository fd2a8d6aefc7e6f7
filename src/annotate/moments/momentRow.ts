import type { PartialDate } from '#model/article.ts';
import type { Precision } from '#model/moment.ts';

/** The article's date, as far as it is known. */
export type Published = { readonly year: number; readonly month?: number; readonly day?: number };

export type MomentContext = {
  readonly published?: Published;
  /** Whether the sentence looks ahead: "will open on 3 May". */
  readonly future: boolean;
  /** Up to 40 characters before and behind the words that matched. */
  readonly before: string;
  readonly behind: string;
  readonly sentence: string;
};

/** Both ends absent: the words are a date, but which one cannot be known. */
export type DateRange = { readonly precision: Precision; readonly from?: PartialDate; readonly to?: PartialDate };

/** One form of words for a date. A row whose `resolve` gives nothing has met words that only look like one. */
export type MomentRow = {
  /** Sentences published on Friday, 14 June 2024, with what they resolve to, or no moment at all. */
  readonly example: readonly [text: string, from: PartialDate | undefined, to: PartialDate | undefined];
  readonly counterExample: string;
  /** The words, in lower case, at which it is worth trying the pattern; "#" stands for any word that begins with a digit. */
  readonly triggers: readonly string[];
  /** Sticky. */
  readonly pattern: RegExp;
  readonly resolve: (
    groups: Readonly<Record<string, string | undefined>>,
    context: MomentContext,
  ) => DateRange | undefined;
};
