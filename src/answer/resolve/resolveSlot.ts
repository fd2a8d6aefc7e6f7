import { phrasePost } from '#answer/phrase/phrasePost.ts';
import { findFactsOf } from '#answer/select/findFactsOf.ts';
import type { Ambiguous, NotFound } from '#model/answer.ts';
import { type Corpus, type CorpusEntity, type EntityMatch, SURE_SCORE } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

export type ResolvedEntity = {
  readonly entity: CorpusEntity;
  readonly score: number;
  /** Set if what was typed is not quite the name it was taken for. */
  readonly readAs?: { readonly typed: string; readonly name: string };
};

/** Below this the name was matched by a part of it, a description or a typo. */
const SURE_MATCH = 0.92;

type Slot = {
  readonly slot: 'name' | 'of';
  readonly kinds: readonly MentionKind[];
  /** Whether there is an answer about an entity: of several things a name can mean, those are meant that have one. */
  readonly answers?: (entity: CorpusEntity) => boolean;
};

/** The entity a slot means, or the answer that says why there is none: a choice, or a "no" with what was searched. */
export function resolveSlot(
  request: Request,
  corpus: Corpus,
  { slot, kinds, answers }: Slot,
): ResolvedEntity | Ambiguous | NotFound {
  const typed = (request.slots[slot] ?? '').replace(/^the\s+(?=\S)/i, '');
  const matches = narrowMatches(findOfAnyKind(typed, kinds, corpus), typed, answers);
  const [first, second] = matches;
  if (!first) return answerNotFound(request, corpus, typed);
  if (!second) return first.score < SURE_MATCH ? { ...first, readAs: { typed, name: first.entity.name } } : first;
  return {
    kind: 'ambiguous',
    request,
    score: first.score / matches.length,
    sought: typed,
    candidates: matches.map(({ entity }) => ({
      label: entity.name,
      description: describeEntity(entity, corpus),
      request: { ...request, slots: { ...request.slots, [slot]: entity.key } },
    })),
  };
}

/** What is called so but is of another kind, or of none that is known, is meant rather than what is called nearly so. */
function findOfAnyKind(typed: string, kinds: readonly MentionKind[], corpus: Corpus): readonly EntityMatch[] {
  const ofKind = corpus.findEntities(typed, kinds);
  if ((ofKind[0]?.score ?? 0) >= SURE_MATCH) return ofKind;
  const ofAny = corpus.findEntities(typed).filter(({ score }) => score >= SURE_MATCH);
  return ofAny.length > 0 ? ofAny : ofKind;
}

/** The only entity that a name surely means; undefined if there are several, or none but what is called nearly so. */
export function findSureEntity(
  typed: string,
  corpus: Corpus,
  kinds?: readonly MentionKind[],
): CorpusEntity | undefined {
  const [only, other] = corpus.findEntities(typed, kinds);
  return only && !other && only.score >= SURE_SCORE ? only.entity : undefined;
}

/** A topic as it was typed, or the name that it is. */
export function nameOfTopic(topic: string, corpus: Corpus): string {
  const [only, other] = corpus.isName(topic) ? corpus.findEntities(topic) : [];
  return only && !other ? only.entity.name : topic;
}

/** A "no" with what was searched, and the nearest names. */
export function answerNotFound(request: Request, corpus: Corpus, sought: string): NotFound {
  return {
    kind: 'not-found',
    request,
    score: 0,
    sought,
    searched: corpus.searched,
    nearest: corpus.nearestNames(sought),
  };
}

export function isResolved(result: ResolvedEntity | Ambiguous | NotFound): result is ResolvedEntity {
  return 'entity' in result;
}

/**
 * Of several things a name can mean: those that there is an answer about; a city rather than its parts, which bear
 * its name too; and one of those of one and the same name, the most mentioned.
 */
function narrowMatches(
  matches: readonly EntityMatch[],
  typed: string,
  answers: ((entity: CorpusEntity) => boolean) | undefined,
): readonly EntityMatch[] {
  if (matches.length < 2) return matches;
  const answering = answers ? matches.filter(({ entity }) => answers(entity)) : matches;
  const left = answering.length > 0 ? answering : matches;
  const whole = left.filter(({ entity }) =>
    [entity.name, ...entity.aliases].some((name) => countWords(name) === countWords(typed)),
  );
  const chosen = whole.length > 0 ? whole : left;
  const namesakes = new Set(chosen.map(({ entity }) => (isFullName(entity) ? entity.key : entity.name.toLowerCase())));
  const [first, ...others] = chosen;
  if (!first || (namesakes.size > 1 && (!answers || answering.length > 0))) return chosen;
  return [others.reduce((most, one) => (one.entity.mentions > most.entity.mentions ? one : most), first)];
}

/** Two people can have one name; a single word that is taken for somebody here and for a place there is one thing. */
function isFullName({ kind, name }: CorpusEntity): boolean {
  return kind === 'person' && countWords(name) > 1;
}

function countWords(name: string): number {
  return name.split(/[\s-]+/u).length;
}

/** What tells an entity from others: its newest post, else what names.json says, else its kind and how many articles name it. */
function describeEntity(entity: CorpusEntity, corpus: Corpus): string {
  const [post] = findFactsOf(entity, corpus, ({ relation }) => relation === 'holdsPost');
  if (post) return phrasePost(post, corpus);
  const { kinds, line } = phrasesOf(corpus.language);
  return entity.note ?? line.seenIn(kinds[entity.kind], entity.articleIds.length);
}
