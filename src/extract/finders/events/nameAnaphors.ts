import type { Mention } from '#model/mention.ts';
import type { EventPhrase } from './eventMatch.ts';

/** How many characters back "the event" can point. */
const REACH_OF_ANAPHOR = 3500;
/** Kinds whose nouns are used for one another. */
const GATHERINGS = new Set(['meeting', 'session', 'conference']);

/**
 * Gives phrases such as "the meeting" the name of the event that they point back to: the last one before with the same
 * noun. "The event" points to the last event that is `told`, with its date, place or host, and "the conference" to the
 * one session or meeting that is.
 */
export function nameAnaphors(phrases: readonly EventPhrase[], told: ReadonlySet<EventPhrase>): EventPhrase[] {
  const named: EventPhrase[] = [];
  const toldMentions = new Set([...told].map(({ mention }) => mention));
  let first = 0;
  for (const phrase of phrases) {
    while (phrase.span.start - (named[first]?.span.start ?? phrase.span.start) > REACH_OF_ANAPHOR) first++;
    const antecedent = phrase.isBare ? findNamedBefore(phrase, named.slice(first), toldMentions) : undefined;
    named.push(antecedent ? { ...phrase, kind: antecedent.kind, name: antecedent.name } : phrase);
  }
  return named;
}

function findNamedBefore(
  { noun, kind }: EventPhrase,
  near: readonly EventPhrase[],
  told: ReadonlySet<Mention>,
): EventPhrase | undefined {
  const known = near.filter((one) => told.has(one.mention) || (one.isBare && one.name !== one.noun));
  const same = near.findLast((one) => one.noun === noun && kind !== 'event' && !one.isBare);
  if (kind === 'event') return known.at(-1);
  if (same) return same;
  const gathered = known.filter((one) => GATHERINGS.has(one.kind));
  const isOne = GATHERINGS.has(kind) && gathered.every(({ name }) => name === gathered[0]?.name);
  return isOne ? gathered[0] : undefined;
}
