import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import { postPhrase } from './postPhrase.ts';

/** What tells an entity from others: its newest post, else what names.json says, else its kind and how many articles name it. */
export function describeEntity(entity: CorpusEntity, corpus: Corpus): string {
  const post = corpus
    .factsAbout(entity.key)
    .find(
      (fact) =>
        fact.relation === 'holdsPost' && corpus.entityOf(fact.subject, fact.evidence.articleId)?.key === entity.key,
    );
  const articles = `${entity.articleIds.length} article${entity.articleIds.length === 1 ? '' : 's'}`;
  return post ? postPhrase(post, corpus) : (entity.note ?? `${entity.kind}, in ${articles}`);
}
