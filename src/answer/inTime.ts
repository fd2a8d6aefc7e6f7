import type { PartialDate } from '#model/article.ts';
import type { Slots } from '#model/request.ts';

/** Whether a stretch of time meets the one that is asked for; where none is asked for, all do, and what has no date never does. */
export function inTime(first: PartialDate | undefined, last: PartialDate | undefined, { from, to }: Slots): boolean {
  if (!from && !to) return true;
  const [start, end] = [first ?? last, last ?? first];
  if (!start || !end) return false;
  return (!from || end >= from.slice(0, end.length)) && (!to || start.slice(0, to.length) <= to);
}
