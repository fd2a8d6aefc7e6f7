import { findPhraseEnd } from '#annotate/attributions/phrases/findPhraseEnd.ts';
import { readVerbGroup, type VerbForm } from '#annotate/attributions/phrases/readVerbGroup.ts';
import type { QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { type Complement, REPORTING_VERBS } from '#lexicon/speech/reportingVerbs.ts';
import { areAdjacent, type Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

/** A reporting verb with all that belongs to its cue. */
export type VerbCue = {
  readonly tokens: Span;
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly complements: ReadonlySet<Complement>;
  /** Whether a colon closes it. */
  readonly colon: boolean;
};

type VerbEntry = { readonly tail: readonly string[]; readonly complements: ReadonlySet<Complement> };

const VERBS_BY_LEMMA = readEntries();
const ALWAYS_VERBS = new Set(['says', 'said', 'told', 'tweeted']);

/** The reporting verbs of a stretch that stand outside quotations, in the order of the text. */
export function findVerbCues(article: QuotedArticle, range: Span): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let i = range.start; i < range.end; i++) {
    const cue = (article.quotedBy[i] ?? -1) < 0 ? readVerbCue(article.tokens, i, range) : undefined;
    if (cue) cues.push(cue);
  }
  return cues;
}

function readVerbCue(tokens: readonly Token[], at: number, range: Span): VerbCue | undefined {
  const token = tokens[at] as Token;
  if (token.pos !== 'VERB' && !isVerbInDisguise(tokens, at)) return undefined;
  const entries = VERBS_BY_LEMMA.get(token.lemma);
  if (!entries || (tokens[at - 1]?.text === '-' && areAdjacent(tokens[at - 1], token))) return undefined;
  if (namesThing(tokens, at) || /^(?:an?|the|its|their|our|my)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const entry = entries.find(({ tail }) => tail.every((word, i) => tokens[at + 1 + i]?.lower === word));
  if (!entry) return undefined;
  const group = readVerbGroup(tokens, at, range.start);
  const end = findCueEnd(tokens, at + 1 + entry.tail.length, token.lemma);
  const colon = tokens[end]?.text === ':';
  return {
    tokens: { start: group.start, end: colon ? end + 1 : end },
    head: at,
    lemma: token.lemma,
    form: group.form,
    complements: entry.complements,
    colon,
  };
}

/** "a project called Young Roots" names, "called the plan a mistake" judges. */
function namesThing(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^(?:called|named|dubbed)$/.test(token?.lower ?? '') || !/^(?:NOUN|PUNCT)$/.test(before?.pos ?? ''))
    return false;
  if (after?.pos !== 'PROPN') return /^[#"“‘]$/.test(after?.text ?? '');
  const next = tokens[findPhraseEnd(tokens, at + 1, at + 12)];
  return next === undefined || /^(?:PUNCT|VERB|AUX|ADP|CCONJ|PRON)$/.test(next.pos);
}

/** wink-nlp often takes "notes" and "show" for nouns: "Lee notes that …", "…, records show". */
function isVerbInDisguise(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (ALWAYS_VERBS.has(token.lower)) return true;
  if (token.pos !== 'NOUN' || !VERBS_BY_LEMMA.has(token.lemma)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before) return false;
  if (after?.lower === 'to' && before.pos === 'PROPN')
    return /^(?:plan|aim|hope|vow|pledge|promise|offer)s$/.test(token.lower);
  const agrees = token.lower.endsWith('s')
    ? /^(?:PROPN|PRON)$/.test(before.pos)
    : before.pos === 'NOUN' && before.lower.endsWith('s');
  return (
    agrees &&
    (after?.lower === 'that' ||
      (/^[.,:]$/.test(after?.text ?? '') && /^(?:note|show|say|report|write|claim|suggest)$/.test(token.lemma)))
  );
}

function findCueEnd(tokens: readonly Token[], end: number, lemma: string): number {
  if (
    lemma === 'say' &&
    tokens[end]?.lower === 'in' &&
    /^an?$/.test(tokens[end + 1]?.lower ?? '') &&
    tokens[end + 2]?.lower === 'statement'
  )
    return end + 3;
  return end;
}

function readEntries(): ReadonlyMap<string, readonly VerbEntry[]> {
  const found = new Map<string, VerbEntry[]>();
  for (const { complements, verbs } of REPORTING_VERBS) {
    for (const verb of verbs.trim().split(/\s+/)) {
      const [lemma = '', ...tail] = verb.split(':');
      const list = found.get(lemma) ?? [];
      const same = list.find((entry) => entry.tail.join() === tail.join());
      if (same) list[list.indexOf(same)] = { tail, complements: new Set([...same.complements, ...complements]) };
      else list.push({ tail, complements: new Set(complements) });
      found.set(lemma, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.tail.length - a.tail.length);
  return found;
}
