import type { Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import type { Moment } from '#model/moment.ts';

/**
 * Keeps what tells of a happening: an event must have a date, a place or a name, and of one event in one sentence a
 * host says more than none. An appointment needs its date, an agreement two parties or more.
 */
export function keepTellingFacts(facts: readonly Fact[]): Fact[] {
  const gathered = gatherFacts(facts);
  const told = facts.filter(
    (fact) =>
      isPlaced(fact) &&
      (fact.relation === 'event' ? tellsOfEvent(fact, NONE_PLACED) : hasName(fact) || isOfSomething(fact)),
  );
  const known = {
    ...gathered,
    placed: new Set(told.map(({ object }) => object.name)),
    dated: new Set(
      facts.flatMap(({ relation, object, qualifiers }) =>
        relation === 'event' && qualifiers.date ? [object.name] : [],
      ),
    ),
  };
  return dropSamePairs(pairParties(facts, known)).filter((fact) => {
    if (fact.relation === 'event')
      return tellsOfEvent(fact, known) && !known.onSame(fact).some((other) => namesMoreHost(other, fact));
    if (fact.relation === 'attended') return tellsOfAttendance(fact, known);
    // Tourists and users visit everything; who they are only a date tells.
    if (fact.relation === 'visited') return isKnownVisitor(fact);
    return tellsOfAgreement(fact);
  });
}

type GatheredFacts = ReturnType<typeof gatherFacts> & {
  /** The names of the events that some fact tells the date or the place of. */
  readonly placed: ReadonlySet<string | undefined>;
  /** The names of those that some fact tells the date of. */
  readonly dated: ReadonlySet<string | undefined>;
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

/** Somebody with a name, a delegation, or whoever came on a day that is told. */
function isKnownVisitor({ subject, qualifiers }: Fact): boolean {
  return (
    subject.name !== undefined ||
    qualifiers.date !== undefined ||
    /\b(?:delegat|representative|deput)/i.test(subject.text)
  );
}

/** An event is told of if it has a name or is of something, and a date, a place, a host or a partner; a mere "hearing" needs two of them. */
function tellsOfEvent(fact: Fact, { placed }: Pick<GatheredFacts, 'placed'>): boolean {
  const { kind, date, place, with: other } = fact.qualifiers;
  if (kind === 'appointment') return date !== undefined;
  const hasHost = rankHost(fact) === 2;
  if (!hasHost && BARE_EVENT.test(fact.object.name ?? fact.object.text)) return false;
  if (kind === 'attack' && !tellsOfWhat(fact)) return false;
  if (kind === 'award') return hasName(fact) || date !== undefined;
  const told = [date, place, other, hasHost || undefined].filter((one) => one !== undefined).length;
  if (hasName(fact)) return told > 0;
  if (isOfSomething(fact)) return told > 1 || (told > 0 && !isOpenMonth(date));
  return (
    (told > 1 && (hasHost || other !== undefined || isHeldThere(fact))) || (hasHost && placed.has(fact.object.name))
  );
}

/** "Attack on Oslo", "Fjord riot"; neither "Norway's invasion" nor "plane crash". */
function tellsOfWhat({ object }: Fact): boolean {
  const name = (object.name ?? object.text).replace(/^.*['’]s? /u, '');
  return /\p{Lu}\p{L}|\s(?:of|on)\s/u.test(name);
}

/** "In May": of which year nobody knows. */
function isOpenMonth(date: Moment | undefined): boolean {
  return date?.precision === 'month' && date.from === undefined;
}

/** At a place, on a day that is known: "annual forum, in Oslo, 3 May 2024"; not "debate, in Oslo, last week". */
function isHeldThere({ subject, object, qualifiers }: Fact): boolean {
  return subject.span.start !== object.span.start && qualifiers.date?.from !== undefined;
}

const NONE_PLACED: Pick<GatheredFacts, 'placed'> = { placed: new Set() };

/** Who was there is worth telling if the event has its date or a name of its own: a meeting somewhere is anybody's. */
function tellsOfAttendance(fact: Fact, known: GatheredFacts): boolean {
  if (fact.subject.name === undefined && known.inSame(fact).some(namesAttender)) return false;
  const name = fact.object.name ?? fact.object.text;
  if (BARE_EVENT.test(name)) return false;
  // Who speaks at a news conference holds it, and of these there are many: that is news only with its place.
  if (/\b(?:news|press|media)\b|\bbriefing$/i.test(name) && !isOfSomething(fact) && !fact.qualifiers.place)
    return false;
  if (!hasName(fact) && isOpenMonth(fact.qualifiers.date)) return false;
  if (fact.qualifiers.date !== undefined || PROPER.test(name)) return true;
  if (known.dated.has(fact.object.name)) return true;
  return known.placed.has(fact.object.name) && isOfSomething(fact);
}

/** "Harbour Forum", "G-20 summit", "Democratic convention", "Ma Rong’s funeral"; neither "Cabinet meeting" nor "EV summit". */
const PROPER =
  /^(?:.*\s)?\p{Lu}[\p{L}-]*(?:\s\d+)?$|^(?!(?!EU|UN)\p{Lu}{2}\s)(?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*(?:\s|-?\d+\s)(?:summit|convention|festival|games|forum|congress|olympics)$|^\p{Lu}[\p{L} .-]*['’]s?\s(?:funeral|inauguration|wedding|coronation)$/u;

/** An agreement has two parties or more, one of them perhaps as an example, and says what it is on. */
function tellsOfAgreement({ subject, object, qualifiers, evidence }: Fact): boolean {
  const isOnSomething =
    /\s/.test(object.name ?? object.text) || (qualifiers.date !== undefined && qualifiers.with !== undefined);
  const isListed = subject.kind === 'organisation' && evidence.foundBy === 'parties-sign-agreement';
  return isOnSomething && (qualifiers.with !== undefined || isListed);
}

const BARE_EVENT = /^(?:[\p{L}-]+ )?(?:event|occasion)$/iu;

/** Adjectives and nouns that do not tell one event from others of its kind. */
const PLAIN =
  /^(?:(?:the|an?|first|second|third|last|final|next|annual|news|press|joint|regular|daily|weekly|monthly|two-\w+|three-\w+|\w+-day|opening|closing|similar|emergency|private|public|open|virtual|impromptu|morning|evening|afternoon|special|separate|recent|big|small|large|town|hall|local|new|high-level|round|national|state|final|approval|commemorative|fundraising|world|enlarged|board|trade|peace|media|budget|school|main|major|\d+\w*)[ -])*[\p{L}-]+$/u;

function isOfSomething({ object }: Fact): boolean {
  return !PLAIN.test(object.name ?? object.text);
}

/** Two words with a capital, or a name with a figure or initials: "Harbour Forum", "G-20 summit", "Ma Rong’s funeral". */
function hasName({ object }: Fact): boolean {
  const name = object.name ?? object.text;
  return /^\p{Lu}.*\s\p{Lu}/u.test(name) || /^(?:\p{Lu}[\p{L}-]*[-\d\p{Lu}]+|[\p{Lu}][\p{L} ]*['’]s?) /u.test(name);
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
    if (!isJoint(fact) || fact.qualifiers.with) return [fact];
    const first = onSame(fact).find(isJoint);
    if (!first || first.qualifiers.with) return [];
    if (first !== fact)
      return [{ ...fact, subject: first.subject, qualifiers: { ...fact.qualifiers, with: fact.subject } }];
    return onSame(fact).length > 1 ? [] : [fact];
  });
}

/** An agreement, or talks: they need two. */
function isJoint({ relation, object, evidence }: Fact): boolean {
  if (relation === 'agreed') return true;
  return (
    evidence.foundBy === 'body-holds-event' && /\b(?:talks|negotiations|meeting|deliberations)$/i.test(object.text)
  );
}

/** One fact for each pair, however many rules or words for the same person give it. */
function dropSamePairs(facts: readonly Fact[]): Fact[] {
  const keyOf = ({ relation, subject, object, qualifiers }: Fact) =>
    [relation, subject.name ?? subject.text, object.span.start, qualifiers.with?.text].join('|');
  return [...new Map([...facts].reverse().map((fact) => [keyOf(fact), fact])).values()].reverse();
}
