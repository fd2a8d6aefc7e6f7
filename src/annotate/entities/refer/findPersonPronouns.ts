import type { QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import type { GroupedNames } from '#annotate/entities/group/groupNames.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { changeMention, type Mention } from '#model/mention.ts';
import { markTokens, type Sentence, type Token } from '#model/sentence.ts';
import { createSalience, type Salience } from './createSalience.ts';
import { type Actor, findActors } from './findActors.ts';
import { findDescriptions } from './findDescriptions.ts';
import { findExcluded } from './findExcluded.ts';
import { findGenders, type Gender, type Genders, genderOfNoun } from './genders.ts';
import { toReference } from './toReference.ts';

const GENDER_OF = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
]);
/** So far ahead of all others, one alone can be meant. */
const SURE_LEAD = 1.5;
/** A little more than is left of a subject after three sentences. */
const SURE_SALIENCE = 1.2;
/** So far ahead of somebody whom its own sentence names before it. */
const LEAD_OVER_NEIGHBOUR = 2.5;

/** If somebody who cannot be meant is so much more on the mind than who can, it may be that one after all, or nobody. */
const SHONE_ON = 0.4;

type Reading = {
  readonly article: QuotedArticle;
  readonly genders: Genders;
  readonly salience: Salience;
  /** The people named, by sentence. */
  readonly people: ReadonlyMap<number, readonly Mention[]>;
  /** By token, 1 if it is part of a name of no known kind. */
  readonly others: Uint8Array;
  /** The one person of whom the article uses a noun. */
  readonly described: ReadonlyMap<string, number>;
  readonly found: Mention[];
};

/** "She", "his": who is most on the reader's mind and can be she; unsure if somebody else is nearly as much, or it is nobody named. */
export function findPersonPronouns(article: QuotedArticle, named: GroupedNames): Mention[] {
  const genders = findGenders(article.tokens, named);
  const names = named.mentions.filter(isPersonOrOther);
  const { byNoun, described } = findDescriptions(article.tokens, names);
  const isSomebody = ({ kind, entity }: Mention) => kind === 'person' || described.has(entity as number);
  const people = gatherBy(names.filter(isSomebody), ({ tokens: { start } }) => article.tokens[start]?.sentence ?? 0);
  const others = markTokens(
    named.mentions.filter(({ kind }) => kind === 'other').map(({ tokens }) => tokens),
    article.tokens.length,
  );
  const reading = { article, genders, salience: createSalience(genders), people, others, described: byNoun, found: [] };
  // Who is on the reader's mind behind the last pronoun matters to none.
  const last = article.tokens.findLast(({ lower }) => GENDER_OF.has(lower))?.sentence ?? -1;
  for (let index = 0; index <= last; index++) readSentence(reading, article.sentences[index] as Sentence, index);
  return reading.found;
}

/** The tagger does not know of every name that it is a person's; what the article says of it may tell. */
function isPersonOrOther({ kind, entity }: Mention): boolean {
  return (kind === 'person' || kind === 'other') && entity !== undefined;
}

function readSentence(reading: Reading, sentence: Sentence, index: number): void {
  const { article, people, others, salience } = reading;
  const actors = new Map(
    findActors(article, sentence, { people: people.get(index) ?? [], others }).map((actor) => [actor.at, actor]),
  );
  let told = false;
  for (let i = sentence.tokens.start; i < sentence.tokens.end; i++) {
    const quoted = (article.quotedBy[i] ?? -1) >= 0;
    told ||= !quoted && article.tokens[i]?.pos !== 'PUNCT';
    const actor = actors.get(i);
    if (GENDER_OF.has(article.tokens[i]?.lower ?? '')) readPronoun(reading, i, actor);
    else if (actor && !quoted) salience.note(idOf(reading, actor), actor.role);
  }
  // What somebody says takes nobody off the reader's mind.
  if (told) salience.fade();
}

/** The entity of a name; for a noun the person it describes, else a number of its own below zero. */
function idOf({ article, described, genders }: Reading, { at, mention }: Actor): number {
  if (mention?.entity !== undefined) return mention.entity;
  const noun = article.tokens[at]?.lower ?? '';
  const before = article.tokens[at - 1]?.lower ?? '';
  const known = DEFINITE.test(before)
    ? described.get(noun)
    : DEFINITE.test(article.tokens[at - 2]?.lower ?? '')
      ? described.get(`${before} ${noun}`)
      : undefined;
  if (known !== undefined) return known;
  const gender = genderOfNoun(noun);
  if (gender) genders.set(-1 - at, gender);
  return -1 - at;
}

const DEFINITE = /^(?:the|this|that)$/;

function readPronoun(reading: Reading, at: number, actor: Actor | undefined): void {
  const { article, genders, salience, found, people } = reading;
  const token = article.tokens[at] as Token;
  if (token.pos !== 'PRON' && token.pos !== 'DET') return;
  const gender = GENDER_OF.get(token.lower);
  const quoted = (article.quotedBy[at] ?? -1) >= 0;
  const excluded = findExcluded(article, at, people);
  const agent = findAgentBeside(article.tokens, at, people.get(token.sentence) ?? []);
  const choice = salience.choose(
    gender,
    (entity) => excluded.entities.has(entity) || (agent !== undefined && entity !== agent),
  );
  const isRivalled = [...excluded.rivals].some((entity) => (genders.get(entity) ?? gender) === gender);
  const foremost = salience.choose(gender, (entity) => !excluded.named.has(entity));
  const isOutshone = (choice?.salience ?? 0) < (foremost?.salience ?? 0) * SHONE_ON;
  const isSure =
    choice !== undefined &&
    !isRivalled &&
    !isOutshone &&
    choice.lead >= leadNeeded(reading, at, choice.entity) &&
    choice.salience >= SURE_SALIENCE;
  const entity = choice && choice.entity >= 0 ? choice.entity : undefined;
  const mention = toReference(token, at, { kind: 'person', form: 'pronoun', entity });
  found.push(isSure && !quoted ? mention : changeMention(mention, { isUnsure: true }));
  if (!choice || quoted) return;
  salience.note(choice.entity, actor?.role ?? (/^(?:his|her)$/.test(token.lower) ? 'owner' : 'object'));
  if (isSure && gender) genders.set(choice.entity, gender);
}

/** More if its own sentence names somebody before it: "A year after Berg's defeat, he left" is hardly who spoke last. */
function leadNeeded({ article, people, genders }: Reading, at: number, chosen: number): number {
  const { sentence, lower } = article.tokens[at] as Token;
  const gender = GENDER_OF.get(lower);
  const hasNeighbour = (people.get(sentence) ?? []).some(
    ({ entity, tokens: { start, end } }) =>
      end <= at &&
      entity !== chosen &&
      (article.quotedBy[start] ?? -1) < 0 &&
      (genders.get(entity as number) ?? gender) === gender,
  );
  return hasNeighbour ? LEAD_OVER_NEIGHBOUR : SURE_LEAD;
}

/** How many words may stand between "by Li" and "his". */
const LONGEST_GAP = 3;

/** "The speech given by Li on his visit": who is named as doing it just before. */
function findAgentBeside(tokens: readonly Token[], at: number, people: readonly Mention[]): number | undefined {
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const near = people.findLast(({ tokens: { end } }) => end <= at && at - end <= LONGEST_GAP);
  const before = near && tokens.slice(Math.max(0, near.tokens.start - 4), near.tokens.start);
  return before?.some(({ lower }) => lower === 'by') ? near?.entity : undefined;
}
