import { citeFacts, isSamePassage } from '#answer/evidence/citeFacts.ts';
import { sentenceOf } from '#answer/evidence/sourceOf.ts';
import { composeAnswer } from '#answer/phrase/composeAnswer.ts';
import { phraseFact } from '#answer/phrase/phraseFact.ts';
import { stateHappening } from '#answer/phrase/stateHappening.ts';
import { writeMoment } from '#answer/phrase/writeQuantity.ts';
import { isResolved, resolveSlot } from '#answer/resolve/resolveSlot.ts';
import { gatherHappenings } from '#answer/select/findHappenings.ts';
import { matchTopic } from '#answer/select/matchWords.ts';
import type { Answer, Citation, Statement } from '#model/answer.ts';
import type { PartialDate } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, FactGroup, Relation } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { Moment } from '#model/moment.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

const EVENT_RELATIONS: readonly Relation[] = ['event', 'attended'];

/** The dated facts of every kind about somebody, a place or some words, the earliest first, a line each. */
export function answerTimeline(request: Request, corpus: Corpus): Answer {
  const { name = '', from = '', to = '9999' } = request.slots;
  const entity = resolveSlot(request, corpus, { slot: 'name', kinds: ['person', 'organisation', 'place'] });
  const facts = isResolved(entity) ? corpus.factsAbout(entity.entity.key) : findFactsNaming(name, corpus);
  const isPerson = isResolved(entity) && entity.entity.kind === 'person';
  const entries = [...facts.flatMap((fact) => factEntry(fact, corpus)), ...eventEntries(facts, corpus, isPerson)]
    .filter(({ first, last }) => last >= from && first.slice(0, to.length) <= to)
    .sort((a, b) => a.first.localeCompare(b.first));
  const statements = groupBy(entries, ({ line }) => line).map(stateEntries);
  if (statements.length === 0 && !isResolved(entity)) return entity;
  const title = phrasesOf(corpus.language).titles.timeline(isResolved(entity) ? entity.entity.name : name);
  return composeAnswer(request, corpus, statements, { title, sought: name, ...(isResolved(entity) && { of: entity }) });
}

type Entry = {
  readonly first: PartialDate;
  readonly last: PartialDate;
  readonly line: string;
  readonly citations: Statement['citations'];
};

/** Nothing if the fact has no date that is known. Events stand for themselves. */
function factEntry(fact: Fact, corpus: Corpus): Entry[] {
  const { qualifiers, certainty, relation } = fact;
  if (certainty === 'negated' || (EVENT_RELATIONS.includes(relation) && qualifiers.kind !== 'appointment')) return [];
  const moment = qualifiers.date ?? qualifiers.deadline ?? qualifiers.period ?? qualifiers.since ?? qualifiers.until;
  return entryOf(moment, phraseFact(fact, corpus), [fact], corpus);
}

/** The events that some facts belong to; of a person it is said that they attended. */
function eventEntries(facts: readonly Fact[], corpus: Corpus, isPerson: boolean): Entry[] {
  const own = new Set(facts);
  return gatherHappenings(corpus).flatMap((happening) => {
    const [fact, ...others] = happening.facts.filter((one) => own.has(one));
    if (!fact || happening.kind === 'appointment') return [];
    const { text, citations } = stateHappening(happening, corpus, { undated: true });
    if (isPerson) return entryOf(happening.date, phraseFact(fact, corpus), [fact, ...others], corpus);
    const [entry] = entryOf(happening.date, text, [fact, ...others], corpus);
    return entry ? [{ ...entry, citations }] : [];
  });
}

function entryOf(moment: Moment | undefined, line: string, facts: FactGroup, corpus: Corpus): Entry[] {
  const [first, last] = [moment?.from ?? moment?.to, moment?.to ?? moment?.from];
  if (!moment || !first || !last) return [];
  const dated = writeMoment(moment, facts[0], corpus) + phrasesOf(corpus.language).colon + line;
  return [{ first, last, line: dated, citations: citeFacts(facts, corpus) }];
}

function findFactsNaming(words: string, corpus: Corpus): readonly Fact[] {
  const about = matchTopic(words, corpus);
  return about ? corpus.facts.filter((fact) => about(sentenceOf(fact, corpus))) : [];
}

function stateEntries([first, ...others]: readonly [Entry, ...Entry[]]): Statement {
  const all = others.flatMap(({ citations }) => citations);
  const isNew = (citation: Citation) => !first.citations.some((known) => isSamePassage(known, citation));
  return { text: first.line, citations: [...first.citations, ...all.filter(isNew)] };
}
