import { composeAnswer, stateFacts } from '#answer/phrase/composeAnswer.ts';
import { phraseDatedFact } from '#answer/phrase/phraseFact.ts';
import { stateHappeningInFull } from '#answer/phrase/stateHappening.ts';
import { nameOfArgument } from '#answer/resolve/nameOfArgument.ts';
import { findHappenings } from '#answer/select/findHappenings.ts';
import { overlapsTime } from '#answer/select/overlapsTime.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Events by words, day or place: what, when, where, who took part. Without words, what was visited or agreed. */
export function answerEvent(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { slots, wanted } = request;
  const { event: words } = slots;
  if (words === undefined) return answerVisits(request, corpus);
  const found = findHappenings(words, wanted.day, corpus).filter(({ date }) =>
    overlapsTime(date?.from, date?.to, slots),
  );
  const statements = found.flatMap((happening) => stateHappeningInFull(happening, wanted.part, corpus));
  const { titles, colon } = phrasesOf(corpus.language);
  const title = found.length === 1 ? (found[0]?.name ?? words) : titles.events + colon + words;
  const score = 1 / Math.max(1, found.length);
  return composeAnswer(request, corpus, statements, { title: capitalise(title), sought: words, score });
}

/** Visits or agreements of those who are named, or all. */
function answerVisits(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { slots, wanted } = request;
  const { relations = [], objects } = wanted;
  const parties = [slots.name, slots.of].filter((name) => name !== undefined);
  const facts = corpus.facts.filter(
    (fact) =>
      relations.includes(fact.relation) &&
      (!objects || fact.object.kind === objects) &&
      parties.every((party) => tookPart(party, fact, corpus)),
  );
  const statements = stateFacts(facts, (fact) => phraseDatedFact(fact, corpus), corpus);
  const { titles, colon, comma } = phrasesOf(corpus.language);
  const kind = relations.includes('visited') ? titles.visits : titles.agreements;
  const title = parties.length > 0 ? kind + colon + parties.join(comma) : kind;
  return composeAnswer(request, corpus, statements, { title });
}

function tookPart(typed: string, fact: Fact, corpus: Corpus): boolean {
  const { subject, object, qualifiers, relation } = fact;
  const keys = new Set(corpus.findEntities(typed).map(({ entity }) => entity.key));
  const ends = [subject, ...(qualifiers.with ? [qualifiers.with] : []), ...(relation === 'visited' ? [object] : [])];
  return ends.some((end) => {
    const key = corpus.entityOf(end)?.key;
    if (key) return keys.has(key);
    return nameOfArgument(end, corpus).toLowerCase().includes(typed.toLowerCase());
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
