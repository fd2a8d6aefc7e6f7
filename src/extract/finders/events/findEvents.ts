import { compileRules } from '#extract/patterns/compileRules.ts';
import { type Match, matchRules } from '#extract/patterns/matchRules.ts';
import { phraseLinesOf } from '#extract/phrases/phraseLinesOf.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import type { Sentence } from '#model/sentence.ts';
import { cut } from '#model/span.ts';
import type { EventMatch, EventPhrase, EventRule } from './eventMatch.ts';
import { EVENT_RULES } from './eventRules.ts';
import { findEventPhrases } from './findEventPhrases.ts';
import { isReal } from './isReal.ts';
import { keepTellingFacts } from './keepTellingFacts.ts';
import { toEventFacts } from './toEventFacts.ts';

const EVENT_RULE_SET = compileRules(EVENT_RULES);
/** Sentences without an event phrase that a rule can still fit. */
const EVENT_TRIGGER =
  /\b(?:visit|tour|inspect|arriv|land|travel|flew|\bmet\b|meet|agree|attend|present|there|appointed|named|elected|sworn|promoted|confirmed|speakers|guests|participants)/i;
const NEVER_ATTENDED = new Set(['visit', 'attack']);
/** What is signed or won, and neither held nor attended. */
const NEITHER_HELD_NOR_ATTENDED = new Set(['agreement', 'award']);

/**
 * Meetings, conferences, visits, agreements, awards and appointments: who holds, attends, visits, signs; `facts` are
 * those found so far, which say who "the mayor" is.
 */
export function findEvents(annotated: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  const phrases = findEventPhrases(annotated);
  const byMention = new Map(phrases.map((phrase) => [phrase.mention, phrase]));
  const lines = phraseLinesOf(annotated, {
    phrases: phrases.map(({ mention }) => ({ span: mention.span, mention })),
    isWanted: (sentence, own) => own.length > 0 || EVENT_TRIGGER.test(wordsOfSentence(sentence, annotated)),
    signs: EVENT_RULE_SET.signs,
  });
  const matches = lines.flatMap((line) =>
    matchRules(line, EVENT_RULE_SET).flatMap((match) => {
      const event = asEventMatch(match, byMention);
      return event && isReal(event, annotated) ? [event] : [];
    }),
  );
  return keepTellingFacts(toEventFacts(matches, phrases, { annotated, facts }));
}

function wordsOfSentence({ span }: Sentence, { article }: AnnotatedArticle): string {
  return cut(article.text, span);
}

function asEventMatch(match: Match<EventRule>, byMention: ReadonlyMap<Mention, EventPhrase>): EventMatch | undefined {
  const mention = match.units.find((unit) => unit.mention && byMention.has(unit.mention))?.mention;
  const phrase = mention && byMention.get(mention);
  if (!phrase) return match;
  const { kinds } = match.rule;
  if (phrase.kind === 'encounter') {
    const isTold = match.rule.name === (phrase.name === 'meeting' ? 'meets-somebody' : 'leaders-meet');
    return isTold ? { ...match, phrase } : undefined;
  }
  if (/^(?:meets-somebody|leaders-meet)$/.test(match.rule.name)) return undefined;
  const fits = kinds ? kinds.includes(phrase.kind) : !NEITHER_HELD_NOR_ATTENDED.has(phrase.kind);
  return fits && !(match.rule.relation === 'attended' && NEVER_ATTENDED.has(phrase.kind))
    ? { ...match, phrase }
    : undefined;
}
