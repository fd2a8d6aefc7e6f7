import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { nameOf } from './postPhrase.ts';

/** "enlarged meeting, in Oslo, held by the Harbour Bureau": an event or agreement with all that its fact says of it. */
export function eventPhrase(fact: Fact, corpus: Corpus): string {
  const { object, subject, qualifiers, evidence, relation } = fact;
  const { comma, line } = phrasesOf(corpus.language);
  const place = qualifiers.place && nameOf(qualifiers.place, evidence.articleId, corpus);
  const party = nameOf(subject, evidence.articleId, corpus);
  const other = qualifiers.with && nameOf(qualifiers.with, evidence.articleId, corpus);
  const holder = subject.span.start === object.span.start || party === place ? '' : line.heldBy([party]);
  return [
    object.name ?? object.text,
    place && line.in(place),
    relation === 'agreed' ? (other ? line.between(party, other) : line.party(party)) : holder,
  ]
    .filter(Boolean)
    .join(comma);
}
