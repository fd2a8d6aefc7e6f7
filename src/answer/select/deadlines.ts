import type { PartialDate } from '#model/article.ts';
import type { Moment } from '#model/moment.ts';

/** Due within so many days is soon. */
const MOST_DAYS_OF_SOON = 90;

/** How many days are left until a deadline is over; below 0 if it is; undefined if there is no day to count to. */
export function daysUntil(deadline: Moment | undefined, today: PartialDate): number | undefined {
  if (!deadline?.to) return undefined;
  return (lastDayOf(deadline.to).getTime() - new Date(today).getTime()) / 86_400_000;
}

function lastDayOf(date: PartialDate): Date {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day) return new Date(date);
  return new Date(Date.UTC(year, month ?? 12, 0));
}

/** "overdue", "due soon", or nothing. A month or year is over when its last day is. */
export function dueStateOf(deadline: Moment | undefined, today: PartialDate): '' | 'overdue' | 'due soon' {
  const days = daysUntil(deadline, today);
  if (days === undefined) return '';
  if (days < 0) return 'overdue';
  return days <= MOST_DAYS_OF_SOON ? 'due soon' : '';
}
