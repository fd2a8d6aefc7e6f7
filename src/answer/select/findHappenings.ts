import { nameOfArgument } from '#answer/resolve/nameOfArgument.ts';
import type { PartialDate } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Argument, Fact, FactGroup } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { Moment } from '#model/moment.ts';
import type { TypedDay } from '#model/request.ts';
import { matchWords, type WordMatcher } from './matchWords.ts';

/** Words that fit every event. */
const ANY_EVENT = /\b(?:events?|happenings?|occasions?|held|the|an?|meeting|conference|session|what|in|on|at|of)\b/gi;

const EVENT_RELATIONS: ReadonlySet<string> = new Set(['event', 'attended']);

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
    return [subject, object, ...(qualifiers.place ? [qualifiers.place] : [])].map((end) => nameOfArgument(end, corpus));
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

/** An event with all that is known of it, whichever articles tell of it. */
export type Happening = {
  readonly name: string;
  readonly kind: string;
  readonly date?: Moment;
  readonly place?: Argument;
  /** The facts of the event itself, then those of who took part; the newest article first. */
  readonly facts: FactGroup;
};

/** All events of the corpus, the newest article first. Two articles tell of one event if kind, day and place or name agree. */
export function gatherHappenings(corpus: Corpus): Happening[] {
  const facts = corpus.facts.filter(
    ({ relation, certainty }) => EVENT_RELATIONS.has(relation) && certainty !== 'negated',
  );
  const told = groupBy(
    facts,
    ({ object, evidence }) => `${evidence.articleId} ${(object.name ?? object.text).toLowerCase()}`,
  );
  const merged: Happening[] = [];
  for (const group of told) {
    const happening = asHappening(group);
    const at = merged.findIndex((other) => isSame(other, happening, corpus));
    if (at < 0) merged.push(happening);
    else merged[at] = asHappening([...(merged[at] as Happening).facts, ...happening.facts]);
  }
  return merged;
}

function asHappening(facts: FactGroup): Happening {
  const ordered = [...facts].sort((a, b) => rank(a) - rank(b));
  const date = ordered.find(({ qualifiers }) => qualifiers.date)?.qualifiers.date;
  const place = ordered.find(({ qualifiers }) => qualifiers.place)?.qualifiers.place;
  const names = facts.map(({ object }) => object.name ?? object.text);
  const name = names.reduce((longest, one) => (one.length > longest.length ? one : longest));
  return {
    name,
    kind: facts[0].qualifiers.kind ?? 'event',
    ...(date && { date }),
    ...(place && { place }),
    facts: ordered as unknown as FactGroup,
  };
}

function rank({ relation }: Fact): number {
  return relation === 'event' ? 0 : 1;
}

function isSame(a: Happening, b: Happening, corpus: Corpus): boolean {
  const [first, second] = [a.facts[0], b.facts[0]];
  if (
    first.evidence.articleId === second.evidence.articleId ||
    a.kind !== b.kind ||
    !a.date?.from ||
    a.date.from !== b.date?.from
  )
    return false;
  const here = a.place && b.place && nameOfArgument(a.place, corpus) === nameOfArgument(b.place, corpus);
  return here || (matchWords(a.name)?.(b.name) ?? false) || (matchWords(b.name)?.(a.name) ?? false);
}
