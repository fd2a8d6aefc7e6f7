import type { EventPart, Request, Wanted } from '#model/request.ts';
import { readWords } from '#text/cutWords.ts';
import { readDay } from '#understand/times/readDay.ts';
import type { IsName } from './corpusNames.ts';
import { findShown } from './findShown.ts';
import { readAbout } from './readAbout.ts';
import { readGreeting } from './readGreeting.ts';
import { readRelations } from './readRelations.ts';

/** A goal; an article may state it without the word. */
const GOAL = /\b(?:goals?|targets?|aims?|objectives?)\b/i;
const NEXT = /\b(?:next|incoming|future|will (?:be|become|take over)|to be|upcoming|designate)\b/i;
const DONE = /\b(?:did|has|have|had)\b/i;

/** "Who organised it" wants the host. */
const HOST =
  /^\W*(?:who|which \w+) (?:had |has )?(?:organi[sz]ed|organi[sz]es|hosted|hosts|held|holds|convened|called)\b/i;

/** "When was the article published", "which paper wrote about it". */
const WHENCE =
  /^\W*(?:when|where\b.*\bfrom|where (?:is|was) \S+ (?:article|piece|story|text)|who|whom|how (?:old|recent|new)|(?:from|of) when|what (?:day|date)|(?:which|what) (?:papers?|newspapers?|outlets?|publishers?|magazines?|media|site|website))\b|\b(?:date|publisher|source|origin) of\b/i;
const OVERDUE =
  /\b(?:overdue|late|past|behind|over|missed|lapsed|expired|not met|unmet|should have been|had to be|were to be|already)\b/i;

const COUNTED =
  /\bhow many ((?:[^\s?]+ ){0,3}?[^\s?]+) (?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|must|of|in|at|on|per|\p{L}+ed)\b/iu;
/** Verbs that say little, or of a post, are told in many other ways. */
const DEED_OF_WHO =
  /^\W*(?:who|(?:which|what) \p{L}+) (?!(?:is|was|are|were|has|does|did|gets?|came|goes|made|took|leads?|runs?|heads?|will)\b)(\p{L}+(?:s|ed)|own|won|built|wrote|bought|sold) /iu;
const ANYBODY = /\b(?:people|persons|times|folks|lives)\b/iu;
const AUXILIARY = /^(?:did|does|do|has|have|had|will)$/i;

/** Reads off a question, once, which answer its words want. */
export function readWanted(request: Request, isName: IsName): Wanted {
  const { utterance, slots } = request;
  const isGoal = slots.topic !== undefined && GOAL.test(utterance);
  const isCounted = slots.of !== undefined && slots.topic !== undefined;
  return {
    about: readAbout(isGoal ? utterance.replace(GOAL, ' ') : utterance, isName),
    shows: [
      ...findShown(utterance),
      ...(isCounted ? (['number'] as const) : []),
      ...(isGoal ? (['intention'] as const) : []),
      ...(slots.rank ? (['succession'] as const) : []),
      ...(slots.bound ? (['date'] as const) : []),
    ],
    ...(isCounted && !isGoal && { counted: true }),
    ...(DONE.test(utterance) && { done: true }),
    ...readMustTell(utterance),
    ...readDeed(utterance),
    ...readForIntent(request),
  };
}

/** "How many diesel buses", "who owns": people need not be called so where they die, work or vote. */
function readMustTell(utterance: string): Pick<Wanted, 'mustTell'> {
  const told = COUNTED.exec(utterance)?.[1] ?? DEED_OF_WHO.exec(utterance)?.[1];
  return told === undefined || ANYBODY.test(told) ? {} : { mustTell: readWords(told) };
}

/** What only one intent needs to know. */
function readForIntent({ intent, utterance, slots }: Request): Partial<Wanted> {
  if (intent === 'holder') return NEXT.test(utterance) ? { next: true } : {};
  if (intent === 'event')
    return slots.event === undefined ? readVisitOrAgreement(utterance) : readEvent(utterance, slots.event);
  if (intent === 'together') return readObjects(utterance);
  if (intent === 'sources') return WHENCE.test(utterance) ? { whence: true } : {};
  if (intent === 'due') return { due: OVERDUE.test(utterance) ? 'overdue' : 'due soon' };
  const greeting = intent === 'help' ? readGreeting(utterance) : undefined;
  if (greeting) return { greeting };
  const relations = intent === 'org' ? readRelations(utterance) : undefined;
  return relations ? { relations } : {};
}

function readEvent(utterance: string, words: string): Partial<Wanted> {
  const day = readDay(words);
  const part = readPart(utterance);
  return { ...(day && { day }), ...(part && { part }) };
}

function readPart(utterance: string): EventPart | undefined {
  if (HOST.test(utterance)) return 'host';
  if (/^\W*(?:who|which people|participants|attendees|list)\b/i.test(utterance)) return 'participants';
  return /^\W*(?:when|where)\b/i.test(utterance) ? 'dateAndPlace' : undefined;
}

function readVisitOrAgreement(utterance: string): Partial<Wanted> {
  const relations = [/visit|inspect|tour/i.test(utterance) ? 'visited' : 'agreed'] as const;
  const { objects } = readObjects(utterance);
  return objects === undefined || objects === 'person' ? { relations } : { relations, objects };
}

function readObjects(utterance: string): Pick<Wanted, 'objects'> {
  if (/\b(?:compan|firm|factor|plant|organi[sz]ation|business|bod(?:y|ies)\b|institution)/i.test(utterance))
    return { objects: 'organisation' };
  if (/\b(?:cit(?:y|ies)|countr(?:y|ies)|towns?|places?)\b/i.test(utterance)) return { objects: 'place' };
  return /\b(?:who|people|persons?|officials)\b/i.test(utterance) ? { objects: 'person' } : {};
}

/** "Why did Ma Rong resign": who does it, and what, stand behind the verb; which of the words are the name is told by the corpus. */
function readDeed(utterance: string): Pick<Wanted, 'deed'> {
  const plain = utterance.replace(/['’]s\b/gu, '').replace(/[?!.]+\s*$/u, '');
  const words = plain.split(/\s+/u);
  const deed = words.slice(words.findIndex((word) => AUXILIARY.test(word)) + 1);
  return deed.length > 1 && deed.length < words.length ? { deed } : {};
}
