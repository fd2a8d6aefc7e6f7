import { nameOfArgument } from '#answer/resolve/nameOfArgument.ts';
import type { PartialDate } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { TypedDay } from '#model/request.ts';
import { gatherHappenings, type Happening } from './gatherHappenings.ts';
import { matchWords, type WordMatcher } from './matchWords.ts';

/** Words that fit every event. */
const ANY_EVENT = /\b(?:events?|happenings?|occasions?|held|the|an?|meeting|conference|session|what|in|on|at|of)\b/gi;

/**
 * The events that words mean: by their day, and by name, kind, place, host and participants. "The meeting" may be
 * called a session, so kinds count only if that leaves any event.
 */
export function findHappenings(typed: string, day: TypedDay | undefined, corpus: Corpus): Happening[] {
  const words = day?.words ?? typed;
  const onDay = gatherHappenings(corpus).filter(
    ({ date }) => !day || (date?.from && fallsWithin(day, date.from, date.to ?? date.from)),
  );
  const strict = keepNamed(onDay, matchWords(words.replace(/\b(?:events?|happenings?|occasions?)\b/gi, '')), corpus);
  return strict.length > 0
    ? strict
    : keepNamed(onDay, matchWords(words.replace(ANY_EVENT, '')), corpus, day !== undefined);
}

/** All if there are no words to match and something else has chosen them. */
function keepNamed(
  all: readonly Happening[],
  about: WordMatcher | undefined,
  corpus: Corpus,
  isChosen = true,
): Happening[] {
  if (!about) return isChosen ? [...all] : [];
  return all.filter((happening) => about(wordsOf(happening, corpus)));
}

function wordsOf({ name, kind, facts }: Happening, corpus: Corpus): string {
  const ends = facts.flatMap((fact) => {
    const { subject, object, qualifiers } = fact;
    return [subject, object, ...(qualifiers.place ? [qualifiers.place] : [])].map((end) =>
      nameOfArgument(end, fact, corpus),
    );
  });
  const titles = facts.map(({ evidence }) => corpus.record(evidence.articleId)?.article.title ?? '');
  return [name, kind, ...ends, ...new Set(titles)].join(' ');
}

/** Whether a day that was typed lies in a stretch of time. */
function fallsWithin({ month, day, year }: TypedDay, from: PartialDate, to: PartialDate): boolean {
  const years = year ? [year] : [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return years.some((one) => {
    const written = [String(one), twoDigits(month), ...(day ? [twoDigits(day)] : [])].join('-');
    return from.slice(0, written.length) <= written && written.slice(0, to.length) <= to;
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
