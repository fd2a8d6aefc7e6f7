import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import { citeFact } from './cite.ts';
import { nameOf } from './postPhrase.ts';
import { saidPhrase } from './saidPhrase.ts';

/** What others said of an entity: statements whose content names it. At most so many, newest first. */
export function saidAbout({ key, name, aliases }: CorpusEntity, corpus: Corpus, limit: number): Statement[] {
  const names = [name, ...aliases]
    .filter((one) => one.length > 2)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const naming = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return corpus.facts
    .filter(
      ({ relation, subject, object, evidence }) =>
        relation === 'said' && naming.test(object.text) && corpus.entityOf(subject, evidence.articleId)?.key !== key,
    )
    .slice(0, limit)
    .map((fact) => ({
      text: `${nameOf(fact.subject, fact.evidence.articleId, corpus)} ${saidPhrase(fact, phrasesOf(corpus.language))}`,
      citations: [citeFact(fact, corpus)],
    }));
}
