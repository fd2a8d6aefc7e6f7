import { publicationDayOf } from '#answer/evidence/sourceOf.ts';
import type { PartialDate } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Slots } from '#model/request.ts';

/** Whether a stretch of time meets the one that is asked for; if none is asked for, all do; what has no date never does else. */
export function overlapsTime(
  first: PartialDate | undefined,
  last: PartialDate | undefined,
  { from, to }: Slots,
): boolean {
  if (!from && !to) return true;
  const [start, end] = [first ?? last, last ?? first];
  if (!start || !end) return false;
  return (!from || end >= from.slice(0, end.length)) && (!to || start.slice(0, to.length) <= to);
}

/**
 * Whether somebody is known to have held a post in the time that is asked for. Who holds it in an article holds it in the
 * article's year, and since the day it names; who held it until a day held it then and in the year before. More is not known.
 */
export function isHeldInTime(fact: Fact, slots: Slots, corpus: Corpus): boolean {
  if (!slots.from && !slots.to) return true;
  const { since, until, tense } = fact.qualifiers;
  const published = publicationDayOf(fact, corpus);
  const [first, last] = [since?.from ?? since?.to, until?.to ?? until?.from];
  if (tense === 'former') return overlapsTime(first ?? stepYearBack(last), last, slots);
  if (tense === 'elect') return false;
  return overlapsTime(first ?? published?.slice(0, 4), isNow(slots, corpus) ? slots.from : published, slots);
}

function stepYearBack(date: string | undefined): string | undefined {
  return date && String(Number(date.slice(0, 4)) - 1);
}

/** "This year" asks for who holds it as far as is known. */
function isNow({ from }: Slots, { today }: Corpus): boolean {
  return from !== undefined && today.startsWith(from.slice(0, 4));
}
