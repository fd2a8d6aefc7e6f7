import type { Fact } from '#model/fact.ts';

/** A word that names an event only together with something: "the event", "a meeting". */
const ONE_WORD = /^\p{L}+$/u;

/**
 * Keeps what tells of a happening: an event must have a date, a place or a name, and of one event in one sentence a
 * host says more than none. An appointment needs its date, an agreement two parties or more.
 */
export function keepTellingFacts(facts: readonly Fact[]): Fact[] {
  return dropSamePairs(pairParties(facts)).filter((fact) => {
    if (fact.relation === 'event')
      return tellsOfEvent(fact, facts) && !facts.some((other) => namesMoreHost(other, fact));
    if (fact.relation === 'attended')
      return fact.subject.name !== undefined || !facts.some((other) => namesThem(other, fact));
    if (fact.relation !== 'agreed') return true;
    return (
      fact.qualifiers.with !== undefined || fact.subject.kind === 'organisation' || !ONE_WORD.test(fact.object.text)
    );
  });
}

function tellsOfEvent(fact: Fact, facts: readonly Fact[]): boolean {
  if (fact.qualifiers.kind === 'appointment') return fact.qualifiers.date !== undefined;
  if (rankHost(fact) === 0 && /^(?:event|occasion)$/i.test(fact.object.name ?? '')) return false;
  return hasName(fact) || facts.some((other) => other.object.name === fact.object.name && isPlaced(other));
}

function hasName({ object }: Fact): boolean {
  return /^\p{Lu}.*\s\p{Lu}/u.test(object.text);
}

function isPlaced({ qualifiers }: Fact): boolean {
  return qualifiers.date !== undefined || qualifiers.place !== undefined;
}

function namesMoreHost(other: Fact, fact: Fact): boolean {
  return (
    other !== fact &&
    other.relation === 'event' &&
    other.object.span.start === fact.object.span.start &&
    rankHost(other) > rankHost(fact)
  );
}

/** "Several leaders were there, among them Ma Rong": the sentence names those it speaks of. */
function namesThem(other: Fact, fact: Fact): boolean {
  return (
    other.relation === 'attended' &&
    other.subject.name !== undefined &&
    other.evidence.sentence.start === fact.evidence.sentence.start
  );
}

/** 2 if a host is named, 1 if the subject is the place, 0 if it is the event itself. */
function rankHost({ subject, object, qualifiers }: Fact): number {
  if (subject.span.start === object.span.start) return 0;
  return subject.span.start === qualifiers.place?.span.start ? 1 : 2;
}

/** Of the parties that one sentence lists for one agreement the first makes a pair with each of the others. */
function pairParties(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => {
    if (fact.relation !== 'agreed' || fact.qualifiers.with) return [fact];
    const first = facts.find(
      (other) => other.relation === 'agreed' && other.object.span.start === fact.object.span.start,
    );
    if (!first || first.qualifiers.with) return [];
    if (first !== fact)
      return [{ ...fact, subject: first.subject, qualifiers: { ...fact.qualifiers, with: fact.subject } }];
    return facts.filter((other) => other.object.span.start === fact.object.span.start).length > 1 ? [] : [fact];
  });
}

/** One fact for each pair, however many rules or words for the same person give it. */
function dropSamePairs(facts: readonly Fact[]): Fact[] {
  const keyOf = ({ relation, subject, object, qualifiers }: Fact) =>
    [relation, subject.name ?? subject.text, object.span.start, qualifiers.with?.text].join('|');
  return [...new Map([...facts].reverse().map((fact) => [keyOf(fact), fact])).values()].reverse();
}
