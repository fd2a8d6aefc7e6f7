import { articleTextOf, publicationDayOf, sentenceOf } from '#answer/evidence/sourceOf.ts';
import { isResolved, type ResolvedEntity, resolveSlot } from '#answer/resolve/resolveSlot.ts';
import type { Ambiguous, NotFound } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import type { Request, Slots } from '#model/request.ts';
import { cut } from '#model/span.ts';
import { matchMetric } from './matchMetric.ts';
import type { WordMatcher } from './matchWords.ts';
import { overlapsTime } from './overlapsTime.ts';

export type OwnedFacts = { readonly owner?: ResolvedEntity; readonly facts: readonly Fact[] };

/**
 * The facts of a relation that an owner has (the slot `of`; everybody's if it is empty), about a topic, until a year.
 * A city's are those of its bodies too: "Oslo Harbour Bureau" for Oslo. Denied ones are left out.
 */
export function findOwnedFacts(
  request: Request,
  corpus: Corpus,
  relation: Relation,
): OwnedFacts | Ambiguous | NotFound {
  const { of, topic, by } = request.slots;
  const owner =
    of === undefined
      ? undefined
      : resolveSlot(request, corpus, { slot: 'of', kinds: ['place', 'organisation', 'person'] });
  if (owner && !isResolved(owner)) return thingsCalled(of ?? '', owner, corpus, relation);
  const about = topic === undefined ? undefined : matchMetric(topic);
  const all = corpus.facts.filter(
    (fact) =>
      fact.relation === relation &&
      fact.certainty !== 'negated' &&
      (!owner || isOwnedBy(fact, owner.entity, corpus)) &&
      (!by || isUntil(fact, by)) &&
      isInTime(fact, request.slots, corpus),
  );
  const facts = about ? keepMeasuring(all, about, corpus) : all;
  return owner ? { owner, facts } : { facts };
}

/** "Grocery prices" are no name, but something that was measured. */
function thingsCalled(
  words: string,
  unknown: Ambiguous | NotFound,
  corpus: Corpus,
  relation: Relation,
): OwnedFacts | Ambiguous | NotFound {
  const about = relation === 'figure' && unknown.kind === 'not-found' ? matchMetric(words) : undefined;
  const facts = about ? corpus.facts.filter((fact) => fact.relation === relation && about(fact.subject.text)) : [];
  return facts.length > 0 ? { facts } : unknown;
}

/** Those of which the topic is what is measured; if there are none, those whose sentence speaks of it. */
function keepMeasuring(facts: readonly Fact[], about: WordMatcher, corpus: Corpus): readonly Fact[] {
  const measured = facts.filter((fact) => about(`${fact.object.text} ${wordsOfValue(fact, corpus)}`));
  return measured.length > 0 ? measured : facts.filter((fact) => about(sentenceOf(fact, corpus)));
}

/** "79 cases": the unit says what is counted too. */
function wordsOfValue(fact: Fact, corpus: Corpus): string {
  const { quantity } = fact.qualifiers;
  return quantity ? cut(articleTextOf(fact, corpus), quantity.span) : '';
}

/** A figure without a period of its own is of the time of its article. */
function isInTime(fact: Fact, slots: Slots, corpus: Corpus): boolean {
  const { deadline, period, date } = fact.qualifiers;
  const moment = deadline ?? period ?? date;
  const published = fact.relation === 'figure' ? publicationDayOf(fact, corpus)?.slice(0, 4) : undefined;
  return overlapsTime(moment?.from ?? published, moment?.to ?? published, slots);
}

function isOwnedBy({ subject }: Fact, owner: CorpusEntity, corpus: Corpus): boolean {
  const entity = corpus.entityOf(subject);
  if (entity) return entity.key === owner.key || (owner.kind === 'place' && entity.name.startsWith(`${owner.name} `));
  return (subject.name ?? subject.text) === owner.name;
}

function isUntil({ qualifiers: { deadline, period } }: Fact, by: string): boolean {
  const last = (deadline ?? period)?.to;
  return last !== undefined && last.slice(0, 4) <= by;
}
