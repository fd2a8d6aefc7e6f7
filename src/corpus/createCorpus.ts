import type { PartialDate } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus, KnownName } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Language } from '#model/serverState.ts';
import type { WordVectors } from '#search/index/wordVectors.ts';
import { createNameSearch } from './createNameSearch.ts';
import { createSentenceSearch } from './createSentenceSearch.ts';
import { linkEntities } from './linkEntities.ts';

export type CorpusOptions = {
  /** The day that "overdue" and "due soon" are told by; today unless given. */
  readonly today?: PartialDate;
  /** The ids of the facts that somebody says are wrong. */
  readonly disputed?: ReadonlySet<string>;
  /** That answers are worded in; English where it is absent. */
  readonly language?: Language;
  /** Loads what tells passages in other words; asked for when the first question needs passages. */
  readonly wordVectors?: () => WordVectors;
};

/** Makes records searchable: entities across articles, names, passages. The one place where link and search meet. */
export function createCorpus(
  records: readonly ArticleRecord[],
  known: readonly KnownName[],
  { today = new Date().toISOString().slice(0, 10), disputed, language = 'en', wordVectors }: CorpusOptions = {},
): Corpus {
  const newestFirst = [...records].sort(
    (a, b) =>
      (b.article.publishedOn ?? '').localeCompare(a.article.publishedOn ?? '') ||
      a.article.id.localeCompare(b.article.id),
  );
  const byId = new Map(newestFirst.map((record) => [record.article.id, record]));
  const { entities, entityOf } = linkEntities(newestFirst, known);
  const facts = newestFirst.flatMap((record) => record.facts);
  const newest = newestFirst[0]?.article.publishedOn;
  return {
    today,
    language,
    searched: { articles: records.length, ...(newest && { newest }) },
    records: newestFirst,
    record: (articleId) => byId.get(articleId),
    facts,
    isDisputed: (factId) => disputed?.has(factId) ?? false,
    factsAbout: factsByEntity(facts, entityOf),
    entityOf,
    ...createNameSearch(entities),
    findSentences: createSentenceSearch(newestFirst, wordVectors),
  };
}

function factsByEntity(facts: readonly Fact[], entityOf: Corpus['entityOf']): Corpus['factsAbout'] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { subject, object, qualifiers } = fact;
    const ends = [subject, object, qualifiers.organisation, qualifiers.place, qualifiers.post];
    const keys = new Set(ends.flatMap((end) => (end && entityOf(end, fact.evidence.articleId)?.key) || []));
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.push(fact);
      else byKey.set(key, [fact]);
    }
  }
  return (key) => byKey.get(key) ?? [];
}
