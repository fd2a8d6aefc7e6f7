import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';

/** The facts of one kind that an entity is the subject of, newest first. */
export function findFactsOf(entity: CorpusEntity, corpus: Corpus, isWanted: (fact: Fact) => boolean): readonly Fact[] {
  return corpus.factsAbout(entity.key).filter((fact) => isWanted(fact) && isSubject(entity, fact, corpus));
}

/** Whether a fact says something of an entity, rather than of something else in view of it. */
export function isSubject({ key }: CorpusEntity, { subject }: Fact, corpus: Corpus): boolean {
  return corpus.entityOf(subject)?.key === key;
}
