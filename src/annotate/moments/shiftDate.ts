import type { PartialDate } from '#model/article.ts';
import type { Published } from './momentRow.ts';
import { writeDate } from './writeDate.ts';

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/**
 * The date that lies so many steps from the article's, as precise as both the step and the article's date are;
 * nothing where the article's date is too vague for the step.
 */
export function shiftDate(published: Published | undefined, by: number, step: Step): PartialDate | undefined {
  if (!published) return undefined;
  const { year, month, day } = published;
  if (step === 'year') return writeDate(year + by);
  if (step === 'decade') return writeDate(year + 10 * by);
  if (month === undefined) return undefined;
  if (step === 'month' || step === 'quarter') return shiftMonth(year, month, by * (step === 'quarter' ? 3 : 1));
  if (day === undefined) return undefined;
  const shifted = new Date(Date.UTC(year, month - 1, day + by * (step === 'week' ? 7 : 1)));
  return shifted.toISOString().slice(0, 10);
}

function shiftMonth(year: number, month: number, by: number): PartialDate | undefined {
  const months = year * 12 + month - 1 + by;
  return writeDate(Math.floor(months / 12), (months % 12) + 1);
}
