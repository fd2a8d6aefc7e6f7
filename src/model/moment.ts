import type { PartialDate } from './article.ts';
import type { Span } from './span.ts';

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'period';

/** A date or a stretch of time named in the text, resolved against the article's date; never guessed. */
export type Moment = {
  readonly span: Span;
  readonly precision: Precision;
  /** First and last day, each as precise as is known. Both absent: the text alone is what is known. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** `by` makes it a deadline; `since` and `until` bound a state; `on` is a plain date. */
  readonly role: 'on' | 'by' | 'since' | 'until' | 'within';
};
