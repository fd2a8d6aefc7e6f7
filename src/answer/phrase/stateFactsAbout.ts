import { citeFacts } from '#answer/evidence/citeFacts.ts';
import { publicationDayOf } from '#answer/evidence/sourceOf.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { isSubject } from '#answer/select/findFactsOf.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, FactGroup } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import { wholeTexts } from '#text/regex.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phraseFactAbout } from './phraseFact.ts';
import { phraseSpeech } from './phraseSpeech.ts';

/** What is said first of an entity. */
const PROFILE_ORDER: readonly Fact['relation'][] = [
  'holdsPost',
  'leads',
  'employedBy',
  'memberOf',
  'foundedOn',
  'founded',
  'headquarteredIn',
  'locatedIn',
  'subsidiaryOf',
  'educatedAt',
  'target',
  'plan',
  'figure',
  'project',
  'event',
  'agreed',
  'visited',
  'attended',
  'said',
];

type Phrased = { readonly phrase: string; readonly group: FactGroup };

/** One statement for each thing known, however many articles say it: posts first, former ones behind current ones, newest first. */
export function stateFactsAbout(entity: CorpusEntity, corpus: Corpus): Statement[] {
  const facts = corpus.factsAbout(entity.key).filter((fact) => fact.certainty !== 'negated');
  const phrased = groupBy(facts, (fact) => phraseFactAbout(fact, corpus, entity).toLowerCase()).map((group) => ({
    phrase: phraseFactAbout(group[0], corpus, entity),
    group,
  }));
  return phrased
    .filter((one) => !phrased.some((other) => saysMore(other, one)))
    .sort((a, b) => rankOf(a.group[0]) - rankOf(b.group[0]))
    .map(({ phrase, group }) => ({ text: phrase + phraseAsOf(group, corpus), citations: citeFacts(group, corpus) }));
}

/** "mayor" says nothing beside "mayor of Oslo". */
function saysMore(other: Phrased, one: Phrased): boolean {
  return (
    one.group[0].relation === 'holdsPost' && other.phrase.toLowerCase().startsWith(`${one.phrase.toLowerCase()} of `)
  );
}

function rankOf({ relation, qualifiers }: Fact): number {
  const place = PROFILE_ORDER.indexOf(relation);
  return (place < 0 ? PROFILE_ORDER.length : place) * 2 + (qualifiers.tense === 'former' ? 1 : 0);
}

/** A post is held as of the newest article that says so. */
function phraseAsOf([fact]: FactGroup, corpus: Corpus): string {
  const { date: writeDate, line } = phrasesOf(corpus.language);
  const date = publicationDayOf(fact, corpus);
  return fact.relation === 'holdsPost' && fact.qualifiers.tense !== 'former' && date ? line.asOf(writeDate(date)) : '';
}

/** What others said of an entity: statements whose content names it. At most so many, newest first. */
export function stateSpeechAbout(entity: CorpusEntity, corpus: Corpus, limit: number): Statement[] {
  const names = [entity.name, ...entity.aliases].filter((one) => one.length > 2);
  const naming = new RegExp(wholeTexts(names), 'u');
  return corpus.facts
    .filter((fact) => fact.relation === 'said' && naming.test(fact.object.text) && !isSubject(entity, fact, corpus))
    .slice(0, limit)
    .map((fact) => ({
      text: `${nameOfSubject(fact, corpus)} ${phraseSpeech(fact, phrasesOf(corpus.language))}`,
      citations: citeFacts([fact], corpus),
    }));
}
