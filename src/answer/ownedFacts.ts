import type { Ambiguous, NotFound } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import type { Request, Slots } from '#model/request.ts';
import { cut } from '#model/span.ts';
import { aboutTopic } from './aboutTopic.ts';
import { inTime } from './inTime.ts';
import type { MatchWords } from './matchWords.ts';
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
  const about = topic === undefined ? undefined : aboutTopic(topic);
  const all = corpus.facts.filter(
    (fact) =>
      fact.relation === relation &&
      fact.certainty !== 'negated' &&
      (!owner || isOwnedBy(fact, owner.entity, corpus)) &&
      (!by || isUntil(fact, by)) &&
      isIn(fact, request.slots, corpus),
  );
  const facts = about ? onTopic(all, about, corpus) : all;
  return owner ? { owner, facts } : { facts };
}

/** Those of which the topic is what is measured; where there are none, those whose sentence speaks of it. */
function onTopic(facts: readonly Fact[], about: MatchWords, corpus: Corpus): readonly Fact[] {
  const measured = facts.filter((fact) => about(`${fact.object.text} ${wordsOfValue(fact, corpus)}`));
  return measured.length > 0 ? measured : facts.filter((fact) => about(sentenceOf(fact, corpus)));
}

/** "79 cases": the unit says what is counted too. */
function wordsOfValue({ qualifiers: { quantity }, evidence }: Fact, corpus: Corpus): string {
  const text = corpus.record(evidence.articleId)?.article.text ?? '';
  return quantity ? cut(text, quantity.span) : '';
}

/** A figure without a period of its own is of the time of its article. */
function isIn(
  { qualifiers: { deadline, period, date }, evidence, relation }: Fact,
  slots: Slots,
  corpus: Corpus,
): boolean {
  const moment = deadline ?? period ?? date;
  const published =
    relation === 'figure' ? corpus.record(evidence.articleId)?.article.publishedOn?.slice(0, 4) : undefined;
  return inTime(moment?.from ?? published, moment?.to ?? published, slots);
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
