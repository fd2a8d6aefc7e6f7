import type { PartialDate } from '#model/article.ts';

/** The day of a time, as the world counts days. */
export function dayOf(time: Date): PartialDate {
  return time.toISOString().slice(0, 10);
}
