import { nameOfArgument } from '#answer/resolve/nameOfArgument.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import { type FactGroup, groupBy } from './groupBy.ts';
import { matchWords } from './matchWords.ts';

/** An event with all that is known of it, whichever articles tell of it. */
export type Happening = {
  readonly name: string;
  readonly kind: string;
  readonly date?: Moment;
  readonly place?: Argument;
  /** The facts of the event itself, then those of who took part; the newest article first. */
  readonly facts: FactGroup;
};

const RELATIONS: ReadonlySet<string> = new Set(['event', 'attended']);

/** All events of the corpus, the newest article first. Two articles tell of one event if kind, day and place or name agree. */
export function gatherHappenings(corpus: Corpus): Happening[] {
  const facts = corpus.facts.filter(({ relation, certainty }) => RELATIONS.has(relation) && certainty !== 'negated');
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
  const here = a.place && b.place && nameOfArgument(a.place, first, corpus) === nameOfArgument(b.place, second, corpus);
  return here || (matchWords(a.name)?.(b.name) ?? false) || (matchWords(b.name)?.(a.name) ?? false);
}
