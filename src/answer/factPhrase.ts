import type { Phrases } from '#lexicon/phrases/phrases.ts';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { dated, datedLine } from './datedLine.ts';
import { factLine } from './factLine.ts';
import { nameOf, postPhrase } from './postPhrase.ts';
import { saidPhrase } from './saidPhrase.ts';
import { targetPhrase } from './targetPhrase.ts';

/** A fact/** A fact in words, as a line about one of its ends. */
export function factPhrase(fact: Fact, corpus: Corpus, about: CorpusEntity): string {
  const { articleId } = fact.evidence;
  const words = phrasesOf(corpus.language);
  const ends = {
    subject: nameOf(fact.subject, articleId, corpus),
    object: nameOf(fact.object, articleId, corpus),
    ofSubject: corpus.entityOf(fact.subject, articleId)?.key === about.key,
  };
  switch (fact.relation) {
    case 'said':
      return ends.ofSubject ? saidPhrase(fact, words) : factLine(fact, corpus);
    case 'attended':
      return ends.ofSubject ? dated(fact, corpus, words.line.attended(ends.object)) : datedLine(fact, corpus);
    case 'project':
      return words.labels.project + words.colon + datedLine(fact, corpus);
    case 'event':
    case 'visited':
    case 'agreed':
      return datedLine(fact, corpus);
    case 'holdsPost':
      return postPhrase(fact, corpus) + (ends.ofSubject ? '' : words.colon + ends.subject);
    case 'target':
      return labelled('target', { ...ends, object: targetPhrase(fact, textOf(fact, corpus), words) }, words);
    default: {
      const phrase = bothEnds(fact.relation, ends, words);
      return fact.certainty === 'hedged' ? `${words.line.reportedly} ${phrase}` : phrase;
    }
  }
}

type Ends = {
  readonly subject: string;
  readonly object: string;
  /** The entity asked about is the subject. */
  readonly ofSubject: boolean;
};

function bothEnds(relation: keyof Phrases['ends'] | 'plan' | 'figure', ends: Ends, words: Phrases): string {
  if (relation === 'plan' || relation === 'figure') return labelled(relation, ends, words);
  const { of, by } = words.ends[relation];
  return ends.ofSubject ? of(ends.object) : by(ends.subject);
}

/** "target: …", "target of Oslo: …". */
function labelled(label: keyof Phrases['labels'], { subject, object, ofSubject }: Ends, words: Phrases): string {
  const { labels, labelOf, colon } = words;
  return (ofSubject ? labels[label] : labelOf(labels[label], subject)) + colon + object;
}

function textOf({ evidence }: Fact, corpus: Corpus): string {
  return corpus.record(evidence.articleId)?.article.text ?? '';
}
