import type { PartialDate } from '#model/article.ts';
import type { Moment } from '#model/moment.ts';

/** Due within so many days is soon. */
const SOON = 90;

/** "overdue", "due soon", or nothing. A month or year is over when its last day is. */
export function due(deadline: Moment | undefined, today: PartialDate): '' | 'overdue' | 'due soon' {
  if (!deadline?.to) return '';
  const days = (lastDay(deadline.to).getTime() - new Date(today).getTime()) / 86_400_000;
  if (days < 0) return 'overdue';
  return days <= SOON ? 'due soon' : '';
}

function lastDay(date: PartialDate): Date {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day) return new Date(date);
  return new Date(Date.UTC(year, month ?? 12, 0));
}
