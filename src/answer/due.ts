import type { PartialDate } from '#model/article.ts';
import type { Moment } from '#model/moment.ts';
import { daysUntil } from './daysUntil.ts';

/** Due within so many days is soon. */
const SOON = 90;

/** "overdue", "due soon", or nothing. A month or year is over when its last day is. */
export function due(deadline: Moment | undefined, today: PartialDate): '' | 'overdue' | 'due soon' {
  const days = daysUntil(deadline, today);
  if (days === undefined) return '';
  if (days < 0) return 'overdue';
  return days <= SOON ? 'due soon' : '';
}
