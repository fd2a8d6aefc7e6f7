import { isSamePassage } from '#answer/evidence/citeFacts.ts';
import { findPassagesDated } from '#answer/evidence/findPassagesDated.ts';
import { stateFacts } from '#answer/phrase/composeAnswer.ts';
import { composeList } from '#answer/phrase/composeList.ts';
import { phraseFact } from '#answer/phrase/phraseFact.ts';
import { stateArticle } from '#answer/phrase/stateArticle.ts';
import { stateHappening } from '#answer/phrase/stateHappening.ts';
import { writeMoment } from '#answer/phrase/writeQuantity.ts';
import { gatherHappenings } from '#answer/select/findHappenings.ts';
import { overlapsTime } from '#answer/select/overlapsTime.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { PartialDate } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Slots, UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerNews } from './news.ts';

/** Events are gathered from all that tell of them; what somebody holds, wants or has reached is no happening. */
const NO_HAPPENING: ReadonlySet<string> = new Set([
  'event',
  'attended',
  'target',
  'plan',
  'figure',
  'holdsPost',
  'leads',
]);

/** What happened in a time: dated events and deeds, the newest first, then sentences that name the day or month, and the articles that were published then. */
export function answerHappened(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { slots } = request;
  if (!slots.from && !slots.to) return answerNews(request, corpus);
  const dated = [...datedEvents(slots, corpus), ...datedFacts(slots, corpus)].sort((a, b) =>
    b.day.localeCompare(a.day),
  );
  const articles = corpus.records
    .filter(({ article: { publishedOn } }) => isWithin({ from: publishedOn, to: publishedOn }, slots))
    .flatMap((record) => stateArticle(record, corpus));
  // In a year there is much; what is dated says enough of it.
  const isYear = slots.from?.length === 4;
  const named = (isYear && dated.length > 0 ? [] : findPassagesDated(slots, corpus)).filter(
    ({ citations: [passage] }) =>
      !dated.some(({ statement }) => statement.citations.some((one) => isSamePassage(one, passage))),
  );
  const told = [...dated.map(({ statement }) => statement), ...named];
  const { titles } = phrasesOf(corpus.language);
  const time = writeTime(slots, corpus);
  return composeList(request, corpus, [...told, ...articles], {
    title: () => titles.happened(time, told.length, articles.length),
    sought: time,
  });
}

type Dated = { readonly day: string; readonly statement: Statement };

function datedEvents(slots: Slots, corpus: Corpus): Dated[] {
  return gatherHappenings(corpus).flatMap((happening): Dated[] => {
    const { date, facts } = happening;
    if (!date || !isWithin(date, slots)) return [];
    const { text, citations } = stateHappening(happening, corpus, { undated: true });
    return [{ day: dayOf(date), statement: { text: dateLine(date, facts[0], text, corpus), citations } }];
  });
}

function datedFacts(slots: Slots, corpus: Corpus): Dated[] {
  const facts = corpus.facts.filter(
    ({ relation, certainty, qualifiers: { date } }) =>
      !NO_HAPPENING.has(relation) && certainty !== 'negated' && date !== undefined && isWithin(date, slots),
  );
  const days = new Map<string, string>();
  const phrase = (fact: Fact) => {
    const { date } = fact.qualifiers;
    const line = date ? dateLine(date, fact, phraseFact(fact, corpus), corpus) : '';
    if (date && !days.has(line)) days.set(line, dayOf(date));
    return line;
  };
  return stateFacts(facts, phrase, corpus).map((statement) => ({ day: days.get(statement.text) ?? '', statement }));
}

type Days = { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined };

/** What is known to be of a year alone may be of any of its months. */
function isWithin({ from, to }: Days, slots: Slots): boolean {
  const shortest = Math.min(...[slots.from, slots.to].flatMap((end) => end?.length ?? []));
  return (from ?? to ?? '').length >= shortest && overlapsTime(from, to, slots);
}

function dayOf({ from, to }: Moment): string {
  return from ?? to ?? '';
}

function dateLine(date: Moment, fact: Fact, line: string, corpus: Corpus): string {
  return writeMoment(date, fact, corpus) + phrasesOf(corpus.language).colon + line;
}

function writeTime({ from, to }: Slots, { language }: Corpus): string {
  const { date, until, request } = phrasesOf(language);
  if (from && to) return from === to ? date(from) : until(date(from), date(to));
  return from ? request.since(date(from)) : request.until(date(to ?? ''));
}
