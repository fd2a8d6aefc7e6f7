import { isSamePassage } from '#answer/evidence/citeFacts.ts';
import {
  findPassagesAbout,
  findPassagesOn,
  type RatePassage,
  type Telling,
} from '#answer/evidence/findPassagesAbout.ts';
import { findSought, type Sought } from '#answer/evidence/matchNaming.ts';
import { orderByDate } from '#answer/evidence/orderByDate.ts';
import { LEAST_BEHIND_FACTS, LEAST_SHOWN, RATES } from '#answer/evidence/rateShown.ts';
import { composePassages } from '#answer/phrase/composeAnswer.ts';
import { answerNotFound } from '#answer/resolve/resolveSlot.ts';
import { matchMetric } from '#answer/select/matchMetric.ts';
import { matchTopic, type WordMatcher } from '#answer/select/matchWords.ts';
import type { Answer, Citation, Found, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Relation } from '#model/fact.ts';
import type { IntentName, Request, UnderstoodRequest } from '#model/request.ts';
import { escapeRegex } from '#text/regex.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { matchSpokenOf } from './said.ts';

/** So many facts need no passages behind them. */
const ENOUGH_FACTS = 3;

const PROFILES: ReadonlySet<IntentName> = new Set(['who', 'org', 'place']);
/** What says who somebody or what something is; a deed or a speech does not. */
const IDENTITY_RELATIONS: ReadonlySet<Relation> = new Set([
  'holdsPost',
  'leads',
  'employedBy',
  'memberOf',
  'foundedOn',
  'founded',
  'headquarteredIn',
  'locatedIn',
  'subsidiaryOf',
  'educatedAt',
]);
const MOST_OF_IDENTITY = 3;
/** Letters by which the forms of a word begin alike. */
const SHORTEST_WORD = 4;

/** In plain words a question wants more than passages that show a number or a date. */
const COMMANDS_ALONE: ReadonlySet<IntentName> = new Set(['figures', 'timeline', 'event']);

/** The passages that name what is asked about and show what is looked for, though no fact was read in them. */
export function answerNaming(request: UnderstoodRequest, corpus: Corpus): Answer {
  const typed = typedOf(request);
  const sought = typed === undefined ? undefined : findSought(typed, corpus);
  const sure = findPassages(request, sought, LEAST_SHOWN, corpus);
  // A word that is no name is nobody, though it stands somewhere.
  const isVague = PROFILES.has(request.intent) && !sought?.kind;
  const passages = sure.length > 0 || isVague ? sure : findPassages(request, sought, 0, corpus);
  const answer = composePassages(request, passages);
  if (!answer) return answerNotFound(request, corpus, typed ?? request.utterance);
  const { answer: words, colon } = phrasesOf(corpus.language);
  return request.wanted.passages ? answer : { ...answer, title: words.inArticles + colon + (sought?.called ?? '') };
}

/**
 * An answer of few facts with the passages that say more behind them: a line whose footnotes they are. It comes first if they
 * say who somebody is and no fact does.
 */
export function addPassages(answer: Found, request: UnderstoodRequest, corpus: Corpus): Found {
  const { statements } = answer;
  const cited = statements.flatMap(({ citations }) => citations);
  const isUnknown = PROFILES.has(request.intent) && !tellIdentity(cited, corpus);
  if (!isUnknown && statements.length >= ENOUGH_FACTS) return answer;
  const name = answer.about ?? typedOf(request);
  const sought = name === undefined ? undefined : findSought(name, corpus);
  const [first, ...others] = findPassages(request, sought, LEAST_BEHIND_FACTS, corpus)
    .flatMap(({ citations }) => citations)
    .filter((citation) => !cited.some((known) => isSamePassage(known, citation)))
    .slice(0, isUnknown ? MOST_OF_IDENTITY : undefined);
  if (!first) return answer;
  const text = phrasesOf(corpus.language).answer.inArticles;
  const cells = answer.columns?.map((_, at) => (at === 0 ? text : ''));
  const line: Statement = { text, citations: [first, ...others], ...(cells && { cells }) };
  const [best, ...more] = statements;
  return { ...answer, statements: isUnknown ? [line, best, ...more] : [best, ...more, line] };
}

function tellIdentity(citations: readonly Citation[], corpus: Corpus): boolean {
  const ids = new Set(citations.flatMap(({ factIds = [] }) => factIds));
  return corpus.facts.some(({ id, relation }) => ids.has(id) && IDENTITY_RELATIONS.has(relation));
}

/** Of a certain time, or of one post, no passage is taken for an answer. */
function findPassages(
  request: UnderstoodRequest,
  sought: Sought | undefined,
  least: number,
  corpus: Corpus,
): readonly Statement[] {
  const { intent, slots, wanted } = request;
  const rate = RATES[intent];
  const isNarrow = [slots.from, slots.to, slots.by, slots.bound, slots.rank, wanted.relations].some(Boolean);
  if (!rate || !sought || isNarrow || (wanted.passages && (!sought.kind || COMMANDS_ALONE.has(intent)))) return [];
  const isOnTopic = matchSubject(request, corpus);
  const rateOnTopic: RatePassage = (text, named) => (isOnTopic(text) ? rate(text, named) : 0);
  const named = findPassagesAbout(sought, { rate: rateOnTopic, least }, corpus);
  const passages = named.length > 0 ? named : findPassagesWith(sought.called, { rate: rateOnTopic, least }, corpus);
  return intent === 'timeline' ? orderByDate(passages) : passages;
}

/** The passages that hold all words of what is sought, though not together. */
function findPassagesWith(typed: string, { rate, least }: Telling, corpus: Corpus): readonly Statement[] {
  const about = matchTopic(typed, corpus);
  const words = typed.split(/\s+/).filter((word) => word.length > SHORTEST_WORD);
  if (!about || words.length === 0) return [];
  const beginnings = words.map((word) => new RegExp(escapeRegex(word.slice(0, SHORTEST_WORD)), 'i'));
  const mayHold = (text: string) => beginnings.every((beginning) => beginning.test(text));
  const shows = (text: string) => rate(text, undefined) >= Math.max(least, LEAST_SHOWN);
  return findPassagesOn((text) => mayHold(text) && about(text) && shows(text), corpus);
}

function typedOf({ slots }: Request): string | undefined {
  return slots.name ?? slots.of ?? slots.event;
}

function matchSubject({ intent, slots: { topic } }: Request, corpus: Corpus): WordMatcher {
  const about = topic === undefined ? undefined : intent === 'said' ? matchSpokenOf(topic, corpus) : matchMetric(topic);
  return about ?? (() => true);
}
