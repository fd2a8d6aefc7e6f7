import { nameOfArgument } from '#answer/resolve/nameOfArgument.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phrasePost } from './phrasePost.ts';
import { phraseSpeech } from './phraseSpeech.ts';
import { writeDeadline, writeMoment, writeValue } from './writeQuantity.ts';

/** A fact in words that stand alone, both of its ends named: "Ma Rong attended the Harbour Forum". */
export function phraseFact(fact: Fact, corpus: Corpus): string {
  const words = phrasesOf(corpus.language);
  const { articleId } = fact.evidence;
  const text = corpus.record(articleId)?.article.text ?? '';
  const subject = nameOfArgument(fact.subject, articleId, corpus);
  if (fact.relation === 'said') return `${subject} ${phraseSpeech(fact, words)}`;
  if (fact.relation === 'event' || fact.relation === 'agreed') return phraseEvent(fact, corpus);
  if (fact.relation === 'project') return phraseProject(fact, corpus);
  if (fact.relation === 'target' || fact.relation === 'figure')
    return `${subject}${words.comma}${words.labels[fact.relation]}${words.colon}${phraseTarget(fact, text, words)}`;
  if (fact.relation === 'holdsPost') return subject + words.colon + phrasePost(fact, corpus);
  return words.verbs[fact.relation](subject, nameOfArgument(fact.object, articleId, corpus));
}

/** A fact in words that stand alone, and when it happens if it says so. */
export function phraseDatedFact(fact: Fact, corpus: Corpus): string {
  return withDate(fact, corpus, phraseFact(fact, corpus));
}

/** Words about a fact with the fact's date behind them. */
export function withDate({ qualifiers, evidence }: Fact, corpus: Corpus, words: string): string {
  const text = corpus.record(evidence.articleId)?.article.text ?? '';
  const phrases = phrasesOf(corpus.language);
  return qualifiers.date ? words + phrases.comma + writeMoment(qualifiers.date, text, phrases) : words;
}

/** "enlarged meeting, in Oslo, held by the Harbour Bureau": an event or agreement with all that its fact says of it. */
function phraseEvent(fact: Fact, corpus: Corpus): string {
  const { object, subject, qualifiers, evidence, relation } = fact;
  const { comma, line } = phrasesOf(corpus.language);
  const place = qualifiers.place && nameOfArgument(qualifiers.place, evidence.articleId, corpus);
  const party = nameOfArgument(subject, evidence.articleId, corpus);
  const other = qualifiers.with && nameOfArgument(qualifiers.with, evidence.articleId, corpus);
  const holder = subject.span.start === object.span.start || party === place ? '' : line.heldBy([party]);
  return [
    object.name ?? object.text,
    place && line.in(place),
    relation === 'agreed' ? (other ? line.between(party, other) : line.party(party)) : holder,
  ]
    .filter(Boolean)
    .join(comma);
}

/** "Harbour Bridge: bridge, planned, in Oslo, by the Harbour Bureau": a project with all that its fact says of it. */
function phraseProject(fact: Fact, corpus: Corpus): string {
  const { object, subject, qualifiers, evidence } = fact;
  const text = corpus.record(evidence.articleId)?.article.text ?? '';
  const place = qualifiers.place && nameOfArgument(qualifiers.place, evidence.articleId, corpus);
  const owner = nameOfArgument(subject, evidence.articleId, corpus);
  const name = nameOfArgument(object, evidence.articleId, corpus);
  const words = phrasesOf(corpus.language);
  const { line, stages } = words;
  const more = [
    qualifiers.kind,
    qualifiers.stage && stages[qualifiers.stage],
    place && line.in(place),
    owner === name || owner === place ? '' : line.runBy(owner),
    writeValue(fact, text, words),
  ].filter(Boolean);
  return more.length > 0 ? name + words.colon + more.join(words.comma) : name;
}

/** "GDP: over one trillion yuan, by 2025": what is to be reached, how much and by when, figures in the article's words. */
export function phraseTarget(fact: Fact, text: string, words: Phrases): string {
  const { comma, colon, line } = words;
  const value = writeValue(fact, text, words);
  const deadline = writeDeadline(fact.qualifiers.deadline, text, words);
  return `${fact.object.text}${value && colon + value}${deadline && comma + line.by(deadline)}`;
}
