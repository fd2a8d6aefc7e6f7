import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
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
  const { kinds, line } = phrasesOf(corpus.language);
  if (post) return postPhrase(post, corpus);
  return entity.note ?? line.seenIn(kinds[entity.kind], entity.articleIds.length);
}
