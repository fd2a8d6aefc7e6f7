import type { Ambiguous, NotFound } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { matchWords } from './matchWords.ts';
import { isResolved, type Resolved, resolve } from './resolve.ts';
import { sentenceOf } from './sentenceOf.ts';

export type Owned = { readonly owner?: Resolved; readonly facts: readonly Fact[] };

/**
 * The facts of a relation that an owner has (the slot `of`; everybody where it is empty), about a topic, until a year.
 * A city's are those of its bodies too: "Oslo Harbour Bureau" for Oslo. Denied ones are left out.
 */
export function ownedFacts(request: Request, corpus: Corpus, relation: Relation): Owned | Ambiguous | NotFound {
  const { of, topic, by } = request.slots;
  const owner =
    of === undefined ? undefined : resolve(request, corpus, { slot: 'of', kinds: ['place', 'organisation', 'person'] });
  if (owner && !isResolved(owner)) return owner;
  const about = topic === undefined ? undefined : matchWords(topic);
  const facts = corpus.facts.filter(
    (fact) =>
      fact.relation === relation &&
      fact.certainty !== 'negated' &&
      (!owner || isOwnedBy(fact, owner.entity, corpus)) &&
      (!by || isUntil(fact, by)) &&
      (!about || about(fact.object.text) || about(sentenceOf(fact, corpus))),
  );
  return owner ? { owner, facts } : { facts };
}

function isOwnedBy({ subject, evidence }: Fact, owner: CorpusEntity, corpus: Corpus): boolean {
  const entity = corpus.entityOf(subject, evidence.articleId);
  if (entity) return entity.key === owner.key || (owner.kind === 'place' && entity.name.startsWith(`${owner.name} `));
  return (subject.name ?? subject.text) === owner.name;
}

function isUntil({ qualifiers: { deadline, period } }: Fact, by: string): boolean {
  const last = (deadline ?? period)?.to;
  return last !== undefined && last.slice(0, 4) <= by;
}
