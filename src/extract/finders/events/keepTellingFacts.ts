import type { Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';

/** A word that names an event only together with something: "the event", "a meeting". */
const ONE_WORD = /^\p{L}+$/u;

/**
 * Keeps what tells of a happening: an event must have a date, a place or a name, and of one event in one sentence a
 * host says more than none. An appointment needs its date, an agreement two parties or more.
 */
export function keepTellingFacts(facts: readonly Fact[]): Fact[] {
  const known = { placed: new Set(facts.filter(isPlaced).map(({ object }) => object.name)), ...gatherFacts(facts) };
  return dropSamePairs(pairParties(facts, known)).filter((fact) => {
    if (fact.relation === 'event')
      return tellsOfEvent(fact, known) && !known.onSame(fact).some((other) => namesMoreHost(other, fact));
    if (fact.relation === 'attended') return fact.subject.name !== undefined || !known.inSame(fact).some(namesAttender);
    if (fact.relation !== 'agreed') return true;
    return (
      fact.qualifiers.with !== undefined ||
      fact.subject.kind === 'organisation' ||
      (fact.subject.kind !== 'person' && !ONE_WORD.test(fact.object.text))
    );
  });
}

type GatheredFacts = ReturnType<typeof gatherFacts> & {
  /** The names of the events that some fact tells the date or the place of. */
  readonly placed: ReadonlySet<string | undefined>;
};

function gatherFacts(facts: readonly Fact[]) {
  const byObject = gatherBy(facts, ({ object }) => object.span.start);
  const bySentence = gatherBy(facts, ({ evidence }) => evidence.sentence.start);
  return {
    /** The facts on the event that these words name. */
    onSame: ({ object }: Fact) => byObject.get(object.span.start) ?? [],
    inSame: ({ evidence }: Fact) => bySentence.get(evidence.sentence.start) ?? [],
  };
}

function tellsOfEvent(fact: Fact, { placed }: GatheredFacts): boolean {
  if (fact.qualifiers.kind === 'appointment') return fact.qualifiers.date !== undefined;
  if (rankHost(fact) === 0 && /^(?:event|occasion)$/i.test(fact.object.name ?? '')) return false;
  return hasName(fact) || placed.has(fact.object.name);
}

function hasName({ object }: Fact): boolean {
  return /^\p{Lu}.*\s\p{Lu}/u.test(object.text);
}

function isPlaced({ qualifiers }: Fact): boolean {
  return qualifiers.date !== undefined || qualifiers.place !== undefined;
}

function namesMoreHost(other: Fact, fact: Fact): boolean {
  return other !== fact && other.relation === 'event' && rankHost(other) > rankHost(fact);
}

/** "Several leaders were there, among them Ma Rong": the sentence names those it speaks of. */
function namesAttender({ relation, subject }: Fact): boolean {
  return relation === 'attended' && subject.name !== undefined;
}

/** 2 if a host is named, 1 if the subject is the place, 0 if it is the event itself. */
function rankHost({ subject, object, qualifiers }: Fact): number {
  if (subject.span.start === object.span.start) return 0;
  return subject.span.start === qualifiers.place?.span.start ? 1 : 2;
}

/** Of the parties that one sentence lists for one agreement the first makes a pair with each of the others. */
function pairParties(facts: readonly Fact[], { onSame }: GatheredFacts): Fact[] {
  return facts.flatMap((fact) => {
    if (fact.relation !== 'agreed' || fact.qualifiers.with) return [fact];
    const first = onSame(fact).find((other) => other.relation === 'agreed');
    if (!first || first.qualifiers.with) return [];
    if (first !== fact)
      return [{ ...fact, subject: first.subject, qualifiers: { ...fact.qualifiers, with: fact.subject } }];
    return onSame(fact).length > 1 ? [] : [fact];
  });
}

/** One fact for each pair, however many rules or words for the same person give it. */
function dropSamePairs(facts: readonly Fact[]): Fact[] {
  const keyOf = ({ relation, subject, object, qualifiers }: Fact) =>
    [relation, subject.name ?? subject.text, object.span.start, qualifiers.with?.text].join('|');
  return [...new Map([...facts].reverse().map((fact) => [keyOf(fact), fact])).values()].reverse();
}
