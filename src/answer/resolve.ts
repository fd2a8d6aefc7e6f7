import type { Ambiguous, NotFound } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';
import type { Request } from '#model/request.ts';
import { describeEntity } from './describeEntity.ts';

export type Resolved = {
  readonly entity: CorpusEntity;
  readonly score: number;
  /** Set where what was typed is not quite the name it was taken for. */
  readonly readAs?: { readonly typed: string; readonly name: string };
};

/** Below this the name was matched by a part of it, a description or a typo. */
const SURE = 0.92;

type Slot = { readonly slot: 'name' | 'of'; readonly kinds: readonly MentionKind[] };

/** The entity a slot means, or the answer that says why there is none: a choice, or a "no" with what was searched. */
export function resolve(request: Request, corpus: Corpus, { slot, kinds }: Slot): Resolved | Ambiguous | NotFound {
  const typed = (request.slots[slot] ?? '').replace(/^the\s+(?=\S)/i, '');
  const matches = corpus.findEntities(typed, kinds);
  const [first, second] = matches;
  if (!first) return notFound(request, corpus, typed);
  if (!second) return first.score < SURE ? { ...first, readAs: { typed, name: first.entity.name } } : first;
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

export function notFound(request: Request, corpus: Corpus, sought: string): NotFound {
  return {
    kind: 'not-found',
    request,
    score: 0,
    sought,
    searched: corpus.searched,
    nearest: corpus.nearestNames(sought),
  };
}

export function isResolved(result: Resolved | Ambiguous | NotFound): result is Resolved {
  return 'entity' in result;
}
