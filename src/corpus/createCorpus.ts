import type { PartialDate } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus, KnownName } from '#model/corpus.ts';
import { type Fact, isOfHalfName } from '#model/fact.ts';
import type { Language } from '#model/serverState.ts';
import type { SearchModels } from '#search/index/searchModels.ts';
import { groupRows } from '#search/names/groupRows.ts';
import { createNameSearch } from './createNameSearch.ts';
import { createSentenceSearch } from './createSentenceSearch.ts';
import { linkEntities } from './linkEntities.ts';

export type CorpusOptions = {
  /** The day that "overdue" and "due soon" are told by; today unless given. */
  readonly today?: PartialDate;
  /** The ids of the facts that somebody says are wrong. */
  readonly disputed?: ReadonlySet<string>;
  /** The language that answers are worded in; English unless given. */
  readonly language?: Language;
  /** Loads what tells passages in other words; asked for when the first question needs passages. */
  readonly searchModels?: () => SearchModels;
};

/** Makes records searchable: entities across articles, names, passages. */
export function createCorpus(
  records: readonly ArticleRecord[],
  known: readonly KnownName[],
  { today = new Date().toISOString().slice(0, 10), disputed, language = 'en', searchModels }: CorpusOptions = {},
): Corpus {
  const newestFirst = [...records].sort(
    (a, b) =>
      (b.article.publishedOn ?? '').localeCompare(a.article.publishedOn ?? '') ||
      a.article.id.localeCompare(b.article.id),
  );
  const byId = new Map(newestFirst.map((record) => [record.article.id, record]));
  const { entities, entityOf } = linkEntities(newestFirst, known);
  // Only here is it known whether any article names somebody in full.
  const facts = newestFirst
    .flatMap((record) => record.facts)
    .filter((fact) => !isOfHalfName(fact, entityOf(fact.subject)?.name ?? fact.subject.name));
  const newest = newestFirst[0]?.article.publishedOn;
  return {
    today,
    language,
    searched: { articles: records.length, ...(newest && { newest }) },
    records: newestFirst,
    record: (articleId) => byId.get(articleId),
    facts,
    isDisputed: (factId) => disputed?.has(factId) ?? false,
    factsAbout: findFactsByEntity(facts, entityOf),
    entityOf,
    ...createNameSearch(entities),
    ...createSentenceSearch(newestFirst, searchModels),
  };
}

function findFactsByEntity(facts: readonly Fact[], entityOf: Corpus['entityOf']): Corpus['factsAbout'] {
  const byKey = groupRows(facts, ({ subject, object, qualifiers }) => {
    const { organisation, place, post, with: other } = qualifiers;
    const ends = [subject, object, organisation, place, post, other];
    return ends.flatMap((end) => (end && entityOf(end)?.key) || []);
  });
  return (key) => (byKey.get(key) ?? []).flatMap((place) => facts[place] ?? []);
}
