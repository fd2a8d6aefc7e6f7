import { nameOfArgument, nameOfObject, nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { isSubject } from '#answer/select/findFactsOf.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phrasePost } from './phrasePost.ts';
import { phraseSpeech } from './phraseSpeech.ts';
import { writeDeadline, writeMoment, writeValue } from './writeQuantity.ts';

/** A fact in words that stand alone, both of its ends named: "Ma Rong attended the Harbour Forum". */
export function phraseFact(fact: Fact, corpus: Corpus): string {
  const words = phrasesOf(corpus.language);
  const subject = nameOfSubject(fact, corpus);
  switch (fact.relation) {
    case 'said':
      return `${subject} ${phraseSpeech(fact, words)}`;
    case 'event':
    case 'agreed':
      return phraseEvent(fact, corpus);
    case 'plan':
      return `${subject}${words.comma}${words.labels.plan}${words.colon}${nameOfObject(fact, corpus)}`;
    case 'project':
      return phraseProject(fact, corpus);
    case 'target':
    case 'figure':
      return `${subject}${words.comma}${words.labels[fact.relation]}${words.colon}${phraseTarget(fact, corpus)}`;
    case 'holdsPost':
      return subject + words.colon + phrasePost(fact, corpus);
    case 'leads':
    case 'employedBy':
    case 'memberOf':
      if (fact.qualifiers.tense === 'former')
        return subject + words.colon + words.pastEnds[fact.relation].of(nameOfObject(fact, corpus));
      return words.verbs[fact.relation](subject, nameOfObject(fact, corpus));
    default:
      return words.verbs[fact.relation](subject, nameOfObject(fact, corpus));
  }
}

/** A fact in words that stand alone, and when it happens if it says so. */
export function phraseDatedFact(fact: Fact, corpus: Corpus): string {
  return withDate(fact, corpus, phraseFact(fact, corpus));
}

/** Words about a fact with the fact's date behind them, and with the place of what somebody attended. */
function withDate(fact: Fact, corpus: Corpus, words: string): string {
  const { date, place } = fact.qualifiers;
  const { comma, line } = phrasesOf(corpus.language);
  const where = fact.relation === 'attended' && place && line.in(nameOfArgument(place, corpus));
  return [words, where, date && writeMoment(date, fact, corpus)].filter(Boolean).join(comma);
}

/** "enlarged meeting, in Oslo, held by the Harbour Bureau", "Harbour Prize, won by Ma Rong": an event or agreement with all that its fact says of it. */
function phraseEvent(fact: Fact, corpus: Corpus): string {
  const { object, subject, qualifiers, relation } = fact;
  const { comma, line, stages } = phrasesOf(corpus.language);
  const place = qualifiers.place && nameOfArgument(qualifiers.place, corpus);
  const party = nameOfSubject(fact, corpus);
  const other = qualifiers.with && nameOfArgument(qualifiers.with, corpus);
  const isTold = party === place || (object.name ?? object.text).includes(party);
  const byWhom = qualifiers.kind === 'award' ? line.wonBy : line.heldBy;
  const holder = subject.span.start === object.span.start || isTold ? '' : byWhom([party]);
  return [
    object.name ?? object.text,
    qualifiers.stage && stages[qualifiers.stage],
    place && line.in(place),
    other ? line.between(party, other) : relation === 'agreed' ? line.party(party) : holder,
  ]
    .filter(Boolean)
    .join(comma);
}

/** "Harbour Bridge: bridge, planned, in Oslo, by the Harbour Bureau": a project with all that its fact says of it. */
function phraseProject(fact: Fact, corpus: Corpus): string {
  const { kind, stage, place: where } = fact.qualifiers;
  const place = where && nameOfArgument(where, corpus);
  const owner = nameOfSubject(fact, corpus);
  const name = nameOfObject(fact, corpus);
  const { line, stages, colon, comma } = phrasesOf(corpus.language);
  const more = [
    kind,
    stage && stages[stage],
    place && line.in(place),
    owner === name || owner === place ? '' : line.runBy(owner),
    writeValue(fact, corpus),
  ].filter(Boolean);
  return more.length > 0 ? name + colon + more.join(comma) : name;
}

/** "GDP: over one trillion yuan, by 2025": what is to be reached, how much and by when, figures in the article's words. */
function phraseTarget(fact: Fact, corpus: Corpus): string {
  const { comma, colon, line } = phrasesOf(corpus.language);
  const value = writeValue(fact, corpus);
  const deadline = writeDeadline(fact, corpus);
  return `${fact.object.name ?? fact.object.text}${value && colon + value}${deadline && comma + line.by(deadline)}`;
}

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
      // Of a city's bureau the city's line says whose leader it names.
      if (!ends.ofSubject && corpus.entityOf(fact.object)?.key !== about.key && fact.relation === 'leads')
        return phraseFact(fact, corpus);
      const phrase = phraseRelation(fact.relation, { ...ends, isPast: fact.qualifiers.tense === 'former' }, words);
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

function phraseRelation(
  relation: keyof Phrases['ends'] | 'plan' | 'figure',
  ends: Ends & { readonly isPast: boolean },
  words: Phrases,
): string {
  if (relation === 'plan' || relation === 'figure') return phraseLabelled(relation, ends, words);
  const hasPast = relation === 'leads' || relation === 'employedBy' || relation === 'memberOf';
  const { of, by } = hasPast && ends.isPast ? words.pastEnds[relation] : words.ends[relation];
  return ends.ofSubject ? of(ends.object) : by(ends.subject);
}

/** "target: …", "target of Oslo: …". */
function phraseLabelled(label: keyof Phrases['labels'], { subject, object, ofSubject }: Ends, words: Phrases): string {
  const { labels, labelOf, colon } = words;
  return (ofSubject ? labels[label] : labelOf(labels[label], subject)) + colon + object;
}
