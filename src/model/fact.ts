import type { MentionKind } from './mention.ts';
import type { Moment } from './moment.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './span.ts';

export type Relation =
  | 'holdsPost' // person, post; qualifiers organisation or place
  | 'leads' // person, organisation or place; qualifier post
  | 'employedBy' // person, organisation
  | 'memberOf' // person, organisation
  | 'founded' // person or organisation, organisation
  | 'foundedOn' // organisation, date
  | 'headquarteredIn' // organisation, place
  | 'locatedIn' // place or organisation, place
  | 'subsidiaryOf' // organisation, organisation
  | 'educatedAt' // person, organisation
  | 'figure' // owner, metric; qualifier quantity
  | 'target' // owner, metric; qualifiers quantity, deadline
  | 'plan' // owner, action
  | 'said' // speaker, content
  | 'event' // who holds it, else where it is held, else itself; the event; qualifiers kind, date, place
  | 'attended' // participant, event
  | 'visited' // visitor, what was visited
  | 'agreed' // party, what was agreed; qualifier with
  | 'project'; // who runs or builds it, else where it is, else itself; its name; qualifiers kind, stage, place, date

/** One end of a fact: the words of the article, and the entity they mean if it is known. */
export type Argument = {
  readonly text: string;
  readonly span: Span;
  /** The entity's fullest name in the article: "Sheng Lei" if the words are "she". */
  readonly name?: string;
  readonly kind?: MentionKind;
};

export type Certainty = 'stated' | 'hedged' | 'negated';

export type PostTense = 'current' | 'former' | 'acting' | 'elect';

/** Whether a statement is in the speaker's own words. */
export type Speech = 'direct' | 'mixed' | 'indirect';

/** How far a project is. */
export type Stage = 'planned' | 'started' | 'completed';

export type Qualifiers = {
  readonly organisation?: Argument;
  readonly place?: Argument;
  readonly post?: Argument;
  readonly tense?: PostTense;
  readonly quantity?: Quantity;
  /** What a figure was before, and by how much it changed. */
  readonly base?: Quantity;
  readonly growth?: Quantity;
  readonly deadline?: Moment;
  readonly period?: Moment;
  readonly since?: Moment;
  readonly until?: Moment;
  readonly cue?: Argument;
  readonly about?: Argument;
  readonly speech?: Speech;
  /** When it happens or happened. */
  readonly date?: Moment;
  /** What sort of event or project: "meeting", "bridge". */
  readonly kind?: string;
  readonly stage?: Stage;
  /** Whom somebody follows in a post. */
  readonly succeeds?: Argument;
  /** The other party of an agreement. */
  readonly with?: Argument;
};

export type Evidence = {
  readonly articleId: string;
  /** The sentence that states the fact, or from the first to the last if it takes two. */
  readonly sentence: Span;
  /** The words within it that carry the fact. */
  readonly span: Span;
  /** The name of the rule. */
  readonly foundBy: string;
  /** A member said what the sentence states, in place of the rule. */
  readonly corrected?: true;
};

/** What a statement or figure is on, in the words of its article. */
export type SpeechTopic = {
  /** The heading of its part, with its span, or the headline, which has none; absent if neither surely tells. */
  readonly text?: string;
  readonly span?: Span;
  /** The headline under which a heading stands that tells little by itself, or the statement, if no heading tells. */
  readonly under?: string;
};

export type Fact = {
  /** Made of article, relation and offsets, so that reading an article again changes nothing. */
  readonly id: string;
  readonly relation: Relation;
  readonly subject: Argument;
  readonly object: Argument;
  readonly qualifiers: Qualifiers;
  /** Words of the object that stand for something named before: "she", "the bill"; each with what it is. */
  readonly meant?: readonly Argument[];
  /** What a statement or figure is on, if its own words leave it open. */
  readonly topic?: SpeechTopic;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
};

/** The relation of a fact, which its id tells; undefined if it is no fact's id. */
export function relationOfId(id: string): Relation | undefined {
  return /:([A-Za-z]+)(?::\d+-\d+)*$/u.exec(id)?.[1] as Relation | undefined;
}

/** Facts that say the same; the first stands for all. */
export type FactGroup = readonly [Fact, ...Fact[]];

/** What stands for a name; without one it tells nobody who is meant. */
const STANDS_FOR_NAME =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|hers|it|its|they|them|their|who|whom|whose|which|that|where)$/i;
const OF_NAMES: ReadonlySet<Relation> = new Set([
  'holdsPost',
  'leads',
  'employedBy',
  'memberOf',
  'founded',
  'foundedOn',
  'headquarteredIn',
  'subsidiaryOf',
  'educatedAt',
]);

/** Whether it is known who or what stands in a relation: "he was mayor" of nobody that is named answers no question. */
export function isAboutSomebody({ relation, subject, object, qualifiers }: Fact): boolean {
  if (!OF_NAMES.has(relation)) return true;
  const ends = [subject, object, qualifiers.organisation, qualifiers.place];
  return !ends.some((end) => end && end.name === undefined && STANDS_FOR_NAME.test(end.text));
}

const OF_PEOPLE: ReadonlySet<Relation> = new Set(['holdsPost', 'leads', 'employedBy', 'memberOf']);
/** Whoever does this may be known by one name. */
const OF_ONE_NAME =
  /\b(?:king|queen|prince|princess|pope|emperor|empress|sultan|emir|singer|songwriter|rapper|musician|drummer|producer|actor|actress|comedian|dancer|model|artist|painter|footballer|player|forward|striker|midfielder|defender|goalkeeper|winger|founder|cofounder)s?\b/i;

/** Whether somebody is called by half a name alone: of "Price", who is named no further, there are many. `name` is the fullest that is known. */
export function isOfHalfName({ relation, subject: { kind, text }, object }: Fact, name = text): boolean {
  return (
    OF_PEOPLE.has(relation) &&
    kind === 'person' &&
    /^\p{Lu}[\p{L}’']+$/u.test(name) &&
    !(relation === 'holdsPost' && OF_ONE_NAME.test(object.text))
  );
}
