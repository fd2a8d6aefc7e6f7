import { citeFacts } from '#answer/evidence/citeFacts.ts';
import { answerNotFound, type ResolvedEntity } from '#answer/resolve/resolveSlot.ts';
import type { Found, NotFound, PassageAnswer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { Request } from '#model/request.ts';

type Frame = Pick<Found, 'title' | 'columns' | 'about' | 'short'> & {
  readonly score?: number;
  /** Whom or what the answer is about, if the corpus knows it. */
  readonly of?: ResolvedEntity;
  /** What is said not to be found, unless it is the title. */
  readonly sought?: string;
};

/** Statements as an answer; a plain no if there are none. */
export function composeAnswer(
  request: Request,
  corpus: Corpus,
  [first, ...others]: readonly Statement[],
  { title, columns, of, short, about = of?.entity.name, score = of?.score ?? 1, sought = title }: Frame,
): Found | NotFound {
  // What it is about was found: another name would not help.
  if (!first) return { ...answerNotFound(request, corpus, sought), ...(of && { nearest: [] }) };
  return {
    kind: 'found',
    request,
    score,
    title,
    ...(short && { short }),
    ...(about !== undefined && { about }),
    ...(of?.readAs && { readAs: of.readAs }),
    ...(columns && { columns }),
    statements: [first, ...others],
  };
}

/** Sentences as an answer; undefined if there are none. */
export function composePassages(
  request: Request,
  [first, ...others]: readonly Statement[],
  score = 0.5,
): PassageAnswer | undefined {
  return first && { kind: 'passage', request, score, statements: [first, ...others] };
}

/** A line for each thing that facts say, in their order, cited from all that say it. */
export function stateFacts(facts: readonly Fact[], phrase: (fact: Fact) => string, corpus: Corpus): Statement[] {
  return groupBy(facts, phrase).map((group) => ({ text: phrase(group[0]), citations: citeFacts(group, corpus) }));
}

/** What stands in a cell that has nothing to say. */
export const EMPTY_CELL = '–';
