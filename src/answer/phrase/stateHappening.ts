import { citeFact, citeFacts, isSamePassage } from '#answer/evidence/citeFacts.ts';
import { nameOfArgument, nameOfObject, nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { findFactsOf } from '#answer/select/findFactsOf.ts';
import type { Happening } from '#answer/select/findHappenings.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { EventPart } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phrasePost } from './phrasePost.ts';
import { writeMoment } from './writeQuantity.ts';

/**
 * An event in a line: what it was, when unless that is said elsewhere, where, and who held it; the sentence that names
 * the host is cited first on demand.
 */
export function stateHappening(
  { name, date, place, facts }: Happening,
  corpus: Corpus,
  { undated = false, hostFirst = false } = {},
): Statement {
  const words = phrasesOf(corpus.language);
  const [first] = facts;
  const met = facts.find(({ relation, qualifiers }) => relation === 'event' && qualifiers.with);
  const partner =
    met?.qualifiers.with && words.line.between(nameOfSubject(met, corpus), nameOfArgument(met.qualifiers.with, corpus));
  const hosts = new Set(partner ? [] : facts.flatMap((fact) => hostOf(fact, corpus)));
  const byWhom = facts.some(({ qualifiers }) => qualifiers.kind === 'award') ? words.line.wonBy : words.line.heldBy;
  const isPlanned = facts.some(({ qualifiers }) => qualifiers.stage === 'planned');
  const dated = facts.find(({ qualifiers }) => qualifiers.date === date) ?? first;
  const placed = facts.find(({ qualifiers }) => qualifiers.place === place) ?? first;
  const text = [
    name,
    isPlanned && words.stages.planned,
    partner,
    !undated && date && writeMoment(date, dated, corpus),
    place && words.line.in(nameOfArgument(place, corpus)),
    hosts.size > 0 && byWhom([...hosts]),
  ];
  const events = facts.filter(({ relation }) => relation === 'event');
  const own = hostFirst ? [...events].sort((a, b) => hostOf(b, corpus).length - hostOf(a, corpus).length) : events;
  const telling = [...own, ...(date ? [dated] : []), ...(place ? [placed] : [])];
  return {
    text: text.filter(Boolean).join(words.comma),
    citations: citeFacts([telling[0] ?? first, ...telling.slice(1)], corpus),
  };
}

function hostOf(fact: Fact, corpus: Corpus): string[] {
  const { relation, subject, object, qualifiers } = fact;
  const isItself = subject.span.start === object.span.start || subject.span.start === qualifiers.place?.span.start;
  return relation === 'event' && !isItself ? [nameOfSubject(fact, corpus)] : [];
}

/** An event in lines: what it was, when, where and who held it, then each who took part; first what is wanted. */
export function stateHappeningInFull(
  happening: Happening,
  part: EventPart | undefined,
  corpus: Corpus,
): readonly Statement[] {
  const itself = stateHappening(happening, corpus, { hostFirst: part === 'host' });
  if (part === 'dateAndPlace') return [itself];
  const people = stateParticipants(happening, corpus);
  if (part === 'host') return [itself, ...people];
  return part === 'participants' ? [...people, itself] : [itself, ...people, ...stateVisits(happening, corpus)];
}

function stateParticipants({ facts }: Happening, corpus: Corpus): Statement[] {
  const { comma, line } = phrasesOf(corpus.language);
  const present = facts.filter(({ relation }) => relation === 'attended');
  return groupBy(present, (fact) => nameOfSubject(fact, corpus).toLowerCase()).map((group) => {
    const post = postOf(group[0], corpus);
    const text = line.attendedBy(nameOfSubject(group[0], corpus)) + (post ? comma + phrasePost(post, corpus) : '');
    const citations = citeFacts(group, corpus);
    const extra = post && citeFact(post, corpus);
    return {
      text,
      citations: extra && !citations.some((one) => isSamePassage(one, extra)) ? [...citations, extra] : citations,
    };
  });
}

/** The post that somebody holds as of the same article, else the newest. */
function postOf({ subject, evidence }: Fact, corpus: Corpus): Fact | undefined {
  const entity = corpus.entityOf(subject);
  if (!entity) return undefined;
  const held = findFactsOf(
    entity,
    corpus,
    ({ relation, certainty }) => relation === 'holdsPost' && certainty === 'stated',
  );
  const governed = held.filter(({ qualifiers }) => qualifiers.organisation || qualifiers.place);
  const isHere = (fact: Fact) => fact.evidence.articleId === evidence.articleId;
  return governed.find(isHere) ?? governed[0] ?? held.find(isHere) ?? held[0];
}

/** What was visited in the course of the only event of an article. */
function stateVisits({ facts }: Happening, corpus: Corpus): Statement[] {
  const articles = new Set(facts.map(({ evidence }) => evidence.articleId));
  const told = corpus.facts.filter(({ evidence }) => articles.has(evidence.articleId));
  if (told.some((fact) => fact.relation === 'event' && !facts.includes(fact))) return [];
  const visited = told.filter(({ relation, subject }) => relation === 'visited' && subject.name === undefined);
  const { verbs } = phrasesOf(corpus.language);
  return groupBy(visited, (fact) => nameOfObject(fact, corpus)).map((group) => ({
    text: verbs.visited(lowerFirst(group[0].subject.text), nameOfObject(group[0], corpus)),
    citations: citeFacts(group, corpus),
  }));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
