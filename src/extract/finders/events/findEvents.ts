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
import { keepTellingFacts } from './keepTellingFacts.ts';
import { toEventFacts } from './toEventFacts.ts';

const EVENT_RULE_SET = compileRules(EVENT_RULES);
/** Sentences without an event phrase that a rule can still fit. */
const EVENT_TRIGGER =
  /\b(?:visit|tour|inspect|attend|present|there|appointed|named|elected|sworn|promoted|confirmed|speakers|guests|participants)/i;
/** What did not happen, or may not; in small letters, as May is a month. */
const UNREAL_WORDS =
  /\b(?:not|never|may|might|could|would|should|if|unless|whether|plan(?:s|ned)? to|hopes?|wants?|wanted|refused|declined|cancell?ed|postponed|unlike|failed)\b|n['’]t\b/;
/** An agreement that somebody only calls for. */
const WISHED =
  /\b(?:any|called for|calls? for|calling for|urg\w+|demand\w*|push\w*|propos\w+|seek\w*|toward|towards|possible|potential|draft|eventual|future|broker\w*)\b/i;
const LEAD_LENGTH = 30;
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
  const fits = kinds ? kinds.includes(phrase.kind) : !NEITHER_HELD_NOR_ATTENDED.has(phrase.kind);
  return fits && !(match.rule.relation === 'attended' && phrase.kind === 'visit') ? { ...match, phrase } : undefined;
}

function isReal({ line, units, rule }: EventMatch, { article }: AnnotatedArticle): boolean {
  const [start, end] = [units[0]?.span.start ?? 0, units.at(-1)?.span.end ?? 0];
  const lead = article.text.slice(Math.max(line.sentence.span.start, start - LEAD_LENGTH), start);
  if (
    rule.relation === 'agreed' &&
    (WISHED.test(lead + article.text.slice(start, end)) ||
      /^[^,.;]{0,40}\b(?:will|would|could|may)\b/.test(article.text.slice(end, end + 60)))
  )
    return false;
  return !UNREAL_WORDS.test(lead.slice(lead.lastIndexOf(',') + 1) + article.text.slice(start, end));
}
