import { citeFact } from '#answer/evidence/cite.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { isSubject } from '#answer/select/findFactsOf.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phraseSpeech } from './phraseSpeech.ts';

/** What others said of an entity: statements whose content names it. At most so many, newest first. */
export function stateSpeechAbout(entity: CorpusEntity, corpus: Corpus, limit: number): Statement[] {
  const names = [entity.name, ...entity.aliases]
    .filter((one) => one.length > 2)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const naming = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return corpus.facts
    .filter((fact) => fact.relation === 'said' && naming.test(fact.object.text) && !isSubject(entity, fact, corpus))
    .slice(0, limit)
    .map((fact) => ({
      text: `${nameOfSubject(fact, corpus)} ${phraseSpeech(fact, phrasesOf(corpus.language))}`,
      citations: [citeFact(fact, corpus)],
    }));
}
