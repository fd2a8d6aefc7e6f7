import { citeFacts } from '#answer/evidence/cite.ts';
import { nameOfArgument, nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import type { Happening } from '#answer/select/gatherHappenings.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
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
  const hosts = new Set(facts.flatMap((fact) => hostOf(fact, corpus)));
  const dated = facts.find(({ qualifiers }) => qualifiers.date === date) ?? first;
  const placed = facts.find(({ qualifiers }) => qualifiers.place === place) ?? first;
  const text = [
    name,
    !undated && date && writeMoment(date, dated, corpus),
    place && words.line.in(nameOfArgument(place, placed, corpus)),
    hosts.size > 0 && words.line.heldBy([...hosts]),
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
