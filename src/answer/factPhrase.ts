import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import { dated, datedLine } from './datedLine.ts';
import { factLine } from './factLine.ts';
import { nameOf, postPhrase, withArticle } from './postPhrase.ts';
import { saidPhrase } from './saidPhrase.ts';
import { targetPhrase } from './targetPhrase.ts';

type Named = {
  readonly subject: string;
  readonly object: string /** The entity asked about is the subject. */;
  readonly ofSubject: boolean;
};

/** How each relation reads in a line of an answer about one of its ends; the others read "subject: object". */
const PHRASES: Partial<Record<Relation, (named: Named) => string>> = {
  leads: ({ subject, object, ofSubject }) => (ofSubject ? `leads ${withArticle(object)}` : `led by ${subject}`),
  employedBy: ({ subject, object, ofSubject }) =>
    ofSubject ? `with ${withArticle(object)}` : `works here: ${subject}`,
  memberOf: ({ subject, object, ofSubject }) => (ofSubject ? `member of ${withArticle(object)}` : `member: ${subject}`),
  founded: ({ subject, object, ofSubject }) => (ofSubject ? `founded ${withArticle(object)}` : `founded by ${subject}`),
  foundedOn: ({ object }) => `founded in ${object}`,
  headquarteredIn: ({ subject, object, ofSubject }) =>
    ofSubject ? `headquartered in ${object}` : `seat of ${subject}`,
  locatedIn: ({ subject, object, ofSubject }) => (ofSubject ? `located in ${object}` : `holds ${subject}`),
  subsidiaryOf: ({ subject, object, ofSubject }) =>
    ofSubject ? `part of ${withArticle(object)}` : `parent of ${withArticle(subject)}`,
  educatedAt: ({ subject, object, ofSubject }) =>
    ofSubject ? `studied at ${withArticle(object)}` : `studied here: ${subject}`,
};

/** Relations whose line says more than its two ends. */
const OWN_WORDS: readonly Relation[] = ['said', 'event', 'attended', 'visited', 'agreed', 'project'];

function aboutPhrase(fact: Fact, corpus: Corpus, ofSubject: boolean): string {
  if (fact.relation === 'said') return ofSubject ? saidPhrase(fact) : factLine(fact, corpus);
  if (fact.relation === 'attended' && ofSubject)
    return dated(fact, corpus, `attended ${nameOf(fact.object, fact.evidence.articleId, corpus)}`);
  if (fact.relation === 'project') return `project: ${datedLine(fact, corpus)}`;
  return datedLine(fact, corpus);
}

/** A fact in words, as a line about one of its ends. */
export function factPhrase(fact: Fact, corpus: Corpus, about: CorpusEntity): string {
  const { articleId } = fact.evidence;
  const subject = nameOf(fact.subject, articleId, corpus);
  const ofSubject = corpus.entityOf(fact.subject, articleId)?.key === about.key;
  if (fact.relation === 'holdsPost')
    return ofSubject ? postPhrase(fact, corpus) : `${postPhrase(fact, corpus)}: ${subject}`;
  if (fact.relation === 'target') {
    const phrase = targetPhrase(fact, corpus.record(articleId)?.article.text ?? '');
    return ofSubject ? `target: ${phrase}` : `target of ${subject}: ${phrase}`;
  }
  if (OWN_WORDS.includes(fact.relation)) return aboutPhrase(fact, corpus, ofSubject);
  const object = nameOf(fact.object, articleId, corpus);
  const phrase =
    PHRASES[fact.relation]?.({ subject, object, ofSubject }) ??
    (ofSubject ? `${fact.relation}: ${object}` : `${fact.relation} of ${subject}: ${object}`);
  return fact.certainty === 'hedged' ? `reportedly ${phrase}` : phrase;
}
