import { citeFacts } from '#answer/evidence/cite.ts';
import { phraseDatedFact } from '#answer/phrase/phraseFact.ts';
import { nameOfArgument } from '#answer/phrase/phrasePost.ts';
import { stateHappeningInFull } from '#answer/phrase/stateHappeningInFull.ts';
import { answerNotFound } from '#answer/resolve/resolveSlot.ts';
import { findHappenings } from '#answer/select/findHappenings.ts';
import { overlapsTime } from '#answer/select/overlapsTime.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Events by words, day or place: what, when, where, who took part. Without words, what was visited or agreed. */
export function answerEvent(request: Request, corpus: Corpus): Answer {
  const { event: words } = request.slots;
  if (words === undefined) return deeds(request, corpus);
  const found = findHappenings(words, corpus).filter(({ date }) => overlapsTime(date?.from, date?.to, request.slots));
  const [first, ...others] = found.flatMap((happening) => stateHappeningInFull(happening, request.utterance, corpus));
  if (!first) return answerNotFound(request, corpus, words);
  const { titles, colon } = phrasesOf(corpus.language);
  const title = found.length === 1 ? (found[0]?.name ?? words) : titles.events + colon + words;
  return {
    kind: 'found',
    request,
    score: 1 / Math.max(1, found.length),
    title: capital(title),
    statements: [first, ...others],
  };
}

/** Visits and agreements of those who are named, or all. */
function deeds(request: Request, corpus: Corpus): Answer {
  const { slots, utterance } = request;
  const relation = /visit|inspect|tour/i.test(utterance) ? 'visited' : 'agreed';
  const parties = [slots.name, slots.of].filter((name) => name !== undefined);
  const facts = corpus.facts.filter(
    (fact) =>
      fact.relation === relation && parties.every((party) => isOf(fact, party, corpus)) && fitsKind(fact, utterance),
  );
  const [first, ...others] = groupBy(facts, (fact) => phraseDatedFact(fact, corpus)).map(
    (group): Statement => ({ text: phraseDatedFact(group[0], corpus), citations: citeFacts(group, corpus) }),
  );
  const { titles, colon, comma } = phrasesOf(corpus.language);
  const kind = relation === 'visited' ? titles.visits : titles.agreements;
  const title = parties.length > 0 ? kind + colon + parties.join(comma) : kind;
  if (!first) return answerNotFound(request, corpus, title);
  return { kind: 'found', request, score: 1, title, statements: [first, ...others] };
}

function isOf({ subject, object, qualifiers, evidence, relation }: Fact, typed: string, corpus: Corpus): boolean {
  const keys = new Set(corpus.findEntities(typed).map(({ entity }) => entity.key));
  const ends = [subject, ...(qualifiers.with ? [qualifiers.with] : []), ...(relation === 'visited' ? [object] : [])];
  return ends.some((end) => {
    const key = corpus.entityOf(end, evidence.articleId)?.key;
    return key
      ? keys.has(key)
      : nameOfArgument(end, evidence.articleId, corpus).toLowerCase().includes(typed.toLowerCase());
  });
}

/** "Which companies were visited" asks for no city. */
function fitsKind({ object }: Fact, utterance: string): boolean {
  if (/\b(?:compan|firm|factor|plant|organi[sz]ation)/i.test(utterance)) return object.kind === 'organisation';
  return /\b(?:cit(?:y|ies)|countr|places?)\b/i.test(utterance) ? object.kind === 'place' : true;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
