import { nameOfObject, nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { isSubject } from '#answer/select/findFactsOf.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phraseDatedFact, phraseFact, phraseTarget, withDate } from './phraseFact.ts';
import { phrasePost } from './phrasePost.ts';
import { phraseSpeech } from './phraseSpeech.ts';

/** A fact in words, as a line about one of its ends. */
export function phraseFactAbout(fact: Fact, corpus: Corpus, about: CorpusEntity): string {
  const words = phrasesOf(corpus.language);
  const ends: Ends = {
    subject: nameOfSubject(fact, corpus),
    object: nameOfObject(fact, corpus),
    ofSubject: isSubject(about, fact, corpus),
  };
  switch (fact.relation) {
    case 'said':
      return ends.ofSubject ? phraseSpeech(fact, words) : phraseFact(fact, corpus);
    case 'attended':
      return ends.ofSubject ? withDate(fact, corpus, words.line.attended(ends.object)) : phraseDatedFact(fact, corpus);
    case 'project':
      return words.labels.project + words.colon + phraseDatedFact(fact, corpus);
    case 'event':
    case 'visited':
    case 'agreed':
      return phraseDatedFact(fact, corpus);
    case 'holdsPost':
      return phrasePost(fact, corpus) + (ends.ofSubject ? '' : words.colon + ends.subject);
    case 'target':
      return phraseLabelled('target', { ...ends, object: phraseTarget(fact, corpus) }, words);
    default: {
      const phrase = phraseRelation(fact.relation, ends, words);
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

function phraseRelation(relation: keyof Phrases['ends'] | 'plan' | 'figure', ends: Ends, words: Phrases): string {
  if (relation === 'plan' || relation === 'figure') return phraseLabelled(relation, ends, words);
  const { of, by } = words.ends[relation];
  return ends.ofSubject ? of(ends.object) : by(ends.subject);
}

/** "target: …", "target of Oslo: …". */
function phraseLabelled(label: keyof Phrases['labels'], { subject, object, ofSubject }: Ends, words: Phrases): string {
  const { labels, labelOf, colon } = words;
  return (ofSubject ? labels[label] : labelOf(labels[label], subject)) + colon + object;
}
