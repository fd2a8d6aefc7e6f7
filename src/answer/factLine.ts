import type { Corpus } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import { eventPhrase } from './eventPhrase.ts';
import { nameOf, postPhrase } from './postPhrase.ts';
import { projectPhrase } from './projectPhrase.ts';
import { saidPhrase } from './saidPhrase.ts';
import { targetPhrase } from './targetPhrase.ts';

/** What stands between the ends of a relation that has no words of its own. */
const VERBS: Partial<Record<Relation, string>> = {
  attended: 'attended',
  visited: 'visited',
  founded: 'founded',
  foundedOn: 'was founded in',
  leads: 'leads',
  employedBy: 'works for',
  memberOf: 'is a member of',
  educatedAt: 'studied at',
  headquarteredIn: 'has its seat in',
  locatedIn: 'is in',
  subsidiaryOf: 'is part of',
  plan: 'plans',
};

/** A fact in words that stand alone, both of its ends named: "Ma Rong attended the Harbour Forum". */
export function factLine(fact: Fact, corpus: Corpus): string {
  const { articleId } = fact.evidence;
  const text = corpus.record(articleId)?.article.text ?? '';
  const subject = nameOf(fact.subject, articleId, corpus);
  if (fact.relation === 'said') return `${subject} ${saidPhrase(fact)}`;
  if (fact.relation === 'event' || fact.relation === 'agreed') return eventPhrase(fact, corpus);
  if (fact.relation === 'project') return projectPhrase(fact, corpus);
  if (fact.relation === 'target' || fact.relation === 'figure')
    return `${subject}, ${fact.relation}: ${targetPhrase(fact, text)}`;
  if (fact.relation === 'holdsPost') return `${subject}: ${postPhrase(fact, corpus)}`;
  return `${subject} ${VERBS[fact.relation] ?? fact.relation} ${nameOf(fact.object, articleId, corpus)}`;
}
