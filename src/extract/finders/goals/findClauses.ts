import { findSubjectBefore } from '#extract/phrases/findSubjectBefore.ts';
import type { Certainty } from '#model/fact.ts';
import { type Span, shiftSpan } from '#model/span.ts';
import { GOAL_CUES, type GoalCue } from './goalCues.ts';
import { CLAUSE_PATTERNS } from './goalRows.ts';

/** Finds what is meant to be done in a sentence, cue by cue; if two cues meet, the more telling one counts. */
export function findClauses(text: string, sentence: Span, index: number): GoalClause[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!CLAUSE_PATTERNS.anyCue.test(words)) return [];
  const matches = chooseCues(words);
  return matches.map(({ cue, start, end }, i) => {
    const near = cue.ofPronoun ? pronounBefore(words, start) : subjectOfCue(words, start, matches[i - 1]?.end);
    const subject = wholeSubject(words, near, { cue, start, end });
    const limit = matches[i + 1] ? subjectOfCue(words, matches[i + 1]?.start ?? 0, end).start : words.length;
    const action = { start: end, end: actionEnd(words, end, Math.max(end, limit)) };
    return {
      cue,
      cueSpan: shiftSpan({ start, end }, sentence.start),
      subject: shiftSpan(subject, sentence.start),
      action: shiftSpan(action, sentence.start),
      certainty: certaintyOfCue(words, { start, end }, cue),
      sentence: index,
    };
  });
}

function pronounBefore(words: string, start: number): Span {
  return { start: words.lastIndexOf(' ', start - 2) + 1, end: start - 1 };
}

/** "…, aiming to" and "will build and will plant" have the subject of the clause before. */
function subjectOfCue(words: string, start: number, from: number | undefined): Span {
  const isJoined = from !== undefined && /\band (?:also |then )?$/.test(words.slice(from, start));
  return isJoined || CLAUSE_PATTERNS.sharedSubject.test(words.slice(start, start + 10))
    ? { start, end: start }
    : findSubjectBefore(words, start, from);
}

/** "The goal of Oslo is to": the noun of the goal and whose it is belong to the subject. */
function wholeSubject(words: string, subject: Span, { cue, start, end }: CueMatch): Span {
  if (!cue.noun) return subject;
  const verb = /(?:\s(?:is|are) (?:now |still |also )?(?:for [^,.;]{2,30} )?|: )to $/.exec(words.slice(start, end));
  return { start: subject.end > subject.start ? subject.start : start, end: start + (verb?.index ?? 0) };
}

type CueMatch = { readonly cue: GoalCue; readonly start: number; readonly end: number };

function chooseCues(words: string): CueMatch[] {
  const chosen: CueMatch[] = [];
  for (const cue of GOAL_CUES) {
    if (cue.needs && !cue.needs.test(words)) continue;
    cue.pattern.lastIndex = 0; // `matchAll` would copy the expression for every sentence
    for (let match = cue.pattern.exec(words); match; match = cue.pattern.exec(words)) {
      const found = { cue, start: match.index, end: match.index + match[0].length };
      if (isParticiple(words, found)) continue;
      if (!chosen.some((other) => found.start <= other.end && other.start <= found.end)) chosen.push(found);
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** "queries seeking to" describes the queries; ", seeking to" what somebody means to do. */
function isParticiple(words: string, { start, end }: Span): boolean {
  return /^\w+ing\b/.test(words.slice(start, end)) && !/[,;] $/.test(words.slice(0, start)) && start > 0;
}

/** The action ends with its clause: at a full stop, a semicolon, a dash, a quotation's end, or a comma that opens another. */
function actionEnd(words: string, from: number, limit: number): number {
  const rest = words.slice(from, limit);
  const stop = Math.min(rest.search(/[.;:]?["”]?\s*$/), CLAUSE_PATTERNS.actionEnd.exec(rest)?.index ?? rest.length);
  const end = from + Math.min(stop, quotationEnd(rest) ?? stop);
  return (
    from +
    words
      .slice(from, end)
      .replace(/(?:,? (?:and, if|and|or|but|if|that|as|so|(?:in|at|by|through|for|to|with|from) which))?[\s,]*$/, '')
      .length
  );
}

/** Where a quotation closes that was opened before the action. */
function quotationEnd(rest: string): number | undefined {
  const close = rest.search(/”/);
  return close >= 0 && !rest.slice(0, close).includes('“') ? close : undefined;
}

/** "does not plan to", "will not", "no longer aims to". */
function certaintyOfCue(words: string, { start, end }: Span, cue: GoalCue): Certainty {
  const lead = words.slice(Math.max(0, start - 16), start);
  const around = `${lead.slice(lead.lastIndexOf(',') + 1)}${words.slice(start, end)}`;
  if (CLAUSE_PATTERNS.negated.test(around) || CLAUSE_PATTERNS.negatedBehind.test(words.slice(end))) return 'negated';
  const before = words.slice(0, start);
  const { hoped, conditional } = CLAUSE_PATTERNS;
  return hoped.test(before) || conditional.test(before) ? 'hedged' : cue.certainty;
}

/** Somebody, a cue, and what is meant: spans in offsets of the article. The subject may be empty ("…, aiming to"). */
export type GoalClause = {
  readonly cue: GoalCue;
  readonly cueSpan: Span;
  readonly subject: Span;
  readonly action: Span;
  readonly certainty: Certainty;
  readonly sentence: number;
};
