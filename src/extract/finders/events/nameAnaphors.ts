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
  for (const phrase of phrases) {
    const antecedent = phrase.isBare ? antecedentOf(phrase, named, told) : undefined;
    named.push(antecedent ? { ...phrase, kind: antecedent.kind, name: antecedent.name } : phrase);
  }
  return named;
}

function antecedentOf(
  { mention, noun, kind }: EventPhrase,
  before: readonly EventPhrase[],
  told: ReadonlySet<EventPhrase>,
): EventPhrase | undefined {
  const near = before.filter((one) => mention.span.start - one.mention.span.start <= REACH_OF_ANAPHOR);
  const mentions = new Set([...told].map((one) => one.mention));
  const known = near.filter((one) => mentions.has(one.mention) || (one.isBare && one.name !== one.noun));
  const same = near.findLast((one) => one.noun === noun && kind !== 'event' && !one.isBare);
  if (kind === 'event') return known.at(-1);
  if (same) return same;
  const gathered = known.filter((one) => GATHERINGS.has(one.kind));
  const isOne = GATHERINGS.has(kind) && gathered.every(({ name }) => name === gathered[0]?.name);
  return isOne ? gathered[0] : undefined;
}
