import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { eventPhrase } from './eventPhrase.ts';
import { nameOf, postPhrase } from './postPhrase.ts';
import { projectPhrase } from './projectPhrase.ts';
import { saidPhrase } from './saidPhrase.ts';
import { targetPhrase } from './targetPhrase.ts';

/** A fact in words that stand alone, both of its ends named: "Ma Rong attended the Harbour Forum". */
export function factLine(fact: Fact, corpus: Corpus): string {
  const words = phrasesOf(corpus.language);
  const { articleId } = fact.evidence;
  const text = corpus.record(articleId)?.article.text ?? '';
  const subject = nameOf(fact.subject, articleId, corpus);
  if (fact.relation === 'said') return `${subject} ${saidPhrase(fact, words)}`;
  if (fact.relation === 'event' || fact.relation === 'agreed') return eventPhrase(fact, corpus);
  if (fact.relation === 'project') return projectPhrase(fact, corpus);
  if (fact.relation === 'target' || fact.relation === 'figure')
    return `${subject}${words.comma}${words.labels[fact.relation]}${words.colon}${targetPhrase(fact, text, words)}`;
  if (fact.relation === 'holdsPost') return subject + words.colon + postPhrase(fact, corpus);
  return words.verbs[fact.relation](subject, nameOf(fact.object, articleId, corpus));
}
