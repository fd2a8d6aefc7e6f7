import { isSamePassage } from '#answer/evidence/citeFacts.ts';
import { findPassagesAbout, findPassagesOn, findSought, type RatePassage } from '#answer/evidence/findPassagesAbout.ts';
import { orderByDate } from '#answer/evidence/orderByDate.ts';
import { LEAST_BEHIND_FACTS, LEAST_SHOWN, RATES } from '#answer/evidence/rateShown.ts';
import { composePassages } from '#answer/phrase/composeAnswer.ts';
import { answerNotFound, findSureEntity } from '#answer/resolve/resolveSlot.ts';
import { matchMetric } from '#answer/select/matchMetric.ts';
import { matchTopic, type WordMatcher } from '#answer/select/matchWords.ts';
import type { Answer, Citation, Found, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Relation } from '#model/fact.ts';
import type { IntentName, Request, UnderstoodRequest } from '#model/request.ts';
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

/** In plain words a question wants more than passages that show a number or a date. */
const COMMANDS_ALONE: ReadonlySet<IntentName> = new Set(['figures', 'timeline', 'event']);

/** The passages that name what is asked about and show what is looked for, though no fact was read in them. */
export function answerNaming(request: UnderstoodRequest, corpus: Corpus): Answer {
  const sought = typedOf(request) ?? request.utterance;
  const sure = findPassages(request, corpus, LEAST_SHOWN);
  // A word that is no name is nobody, though it stands somewhere.
  const isVague = PROFILES.has(request.intent) && !findSought(sought, corpus).kind;
  const answer = composePassages(request, sure.length > 0 || isVague ? sure : findPassages(request, corpus, 0));
  if (!answer || request.wanted.passages) return answer ?? answerNotFound(request, corpus, sought);
  const { answer: words, colon } = phrasesOf(corpus.language);
  return { ...answer, title: words.inArticles + colon + nameOf(sought, corpus) };
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
  const [first, ...others] = findPassages(request, corpus, LEAST_BEHIND_FACTS)
    .flatMap(({ citations }) => citations)
    .filter((citation) => !cited.some((known) => isSamePassage(known, citation)))
    .slice(0, isUnknown ? MOST_OF_IDENTITY : undefined);
  if (!first) return answer;
  const line = { text: phrasesOf(corpus.language).answer.inArticles, citations: [first, ...others] as const };
  const [best, ...more] = statements;
  return { ...answer, statements: isUnknown ? [line, best, ...more] : [best, ...more, line] };
}

function tellIdentity(citations: readonly Citation[], corpus: Corpus): boolean {
  const ids = new Set(citations.flatMap(({ factIds = [] }) => factIds));
  return corpus.facts.some(({ id, relation }) => ids.has(id) && IDENTITY_RELATIONS.has(relation));
}

/** Of a certain time, or of one post, no passage is taken for an answer. */
function findPassages(request: UnderstoodRequest, corpus: Corpus, least: number): readonly Statement[] {
  const { intent, slots, wanted } = request;
  const rate = RATES[intent];
  const typed = typedOf(request);
  const isNarrow = [slots.from, slots.to, slots.by, slots.bound, slots.rank, wanted.relations].some(Boolean);
  if (!rate || !typed || isNarrow || (wanted.passages && COMMANDS_ALONE.has(intent))) return [];
  const isOnTopic = matchSubject(request, corpus);
  const rateOnTopic: RatePassage = (text, named) => (isOnTopic(text) ? rate(text, named) : 0);
  const sought = findSought(typed, corpus);
  if (wanted.passages && !sought.kind) return [];
  const about = matchTopic(typed, corpus);
  const named = findPassagesAbout(sought, { rate: rateOnTopic, least }, corpus);
  const passages =
    named.length > 0 || !about
      ? named
      : findPassagesOn((text) => about(text) && rateOnTopic(text, undefined) >= Math.max(least, LEAST_SHOWN), corpus);
  return intent === 'timeline' ? orderByDate(passages) : passages;
}

/** A name as the corpus spells it; a chosen one is typed as its key. */
function nameOf(typed: string, corpus: Corpus): string {
  return findSureEntity(typed, corpus)?.name ?? typed;
}

function typedOf({ slots }: Request): string | undefined {
  return slots.name ?? slots.of ?? slots.event;
}

function matchSubject({ intent, slots: { topic } }: Request, corpus: Corpus): WordMatcher {
  const about = topic === undefined ? undefined : intent === 'said' ? matchSpokenOf(topic, corpus) : matchMetric(topic);
  return about ?? (() => true);
}
