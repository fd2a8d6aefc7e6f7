import { isOneWord, type Line, type LineUnit } from './line.ts';
import { skipAdverbs, skipAuxiliaries } from './skipAuxiliaries.ts';

export type EndKind = 'person' | 'organisation';

type Predicate = {
  readonly units: readonly LineUnit[];
  readonly from: number;
  readonly to: number;
  readonly kind: EndKind;
};

const TITLE_WORDS = /^(?:mr|mrs|ms|dr|prof|sir|dame|miss|madam)\.?$/;
/** How far a name may stand behind the comma that closes an opening clause. */
const REACH_BEHIND_COMMA = 6;

/**
 * What a predicate is said of, if its pattern does not name it: "Ma Rong studied in Oslo and later **joined X**",
 * "After **joining X**, Ma Rong …", "X, a small firm **founded in 2001**". `from` and `to` bound the predicate in the
 * units of the line. Walks from the predicate to its left and gives up rather than guess.
 */
export function findImpliedEnd(
  { units }: Line,
  [from, to]: readonly [number, number],
  kind: EndKind,
): readonly LineUnit[] {
  const match: Predicate = { units, from, to, kind };
  if (wordOf(units[from]) === ',' && from > 0) return findApposed(match, from - 1);
  if (wordOf(units[from]) === 'and') return findNearest(match, from);
  const at = skipAuxiliaries(units, from - 1);
  const left = units[at];
  if (!left) return findBehindComma(match);
  if (isEndOfKind(left, kind)) return findBesideName(match, at);
  const word = wordOf(left);
  // A finite verb behind the comma ends an aside: "X, owned by Y, is led by" speaks of X.
  if (word === ',' && units[at - 1]?.mention)
    return at < from - 1 ? findNearest(match, at) : findBesideComma(match, at - 1);
  if (left.mention && left.mention.kind !== 'place') return [];
  if (joinsClauses(left) && !(word === 'to' && /ing$/.test(wordOf(units[from])))) return findNearest(match, at);
  if (opensParticiple(left, units[from])) return atStart(units, at) ? findBehindComma(match) : findNearest(match, at);
  return kind === 'organisation' ? findDescribed(match, at) : [];
}

/** "a Service Provider based in": capitals may only describe what the sentence speaks of. */
function findBesideName(match: Predicate, at: number): readonly LineUnit[] {
  const described =
    match.kind === 'organisation' && match.units[at]?.mention?.kind === 'other' ? findDescribed(match, at) : [];
  return described.length > 0 ? described : listUpTo(match, at);
}

/** "Ma Rong, mayor of": what the comma follows, whatever stands before it. */
function findApposed(match: Predicate, at: number): readonly LineUnit[] {
  const unit = match.units[at];
  return match.kind === 'person' && unit && isEndOfKind(unit, 'person') ? [unit] : findBesideComma(match, at);
}

/** "X, founded in …" speaks of X whatever stands before it; a person beside a comma must be a subject. */
function findBesideComma(match: Predicate, at: number): readonly LineUnit[] {
  const { units, kind } = match;
  const unit = units[at];
  if (!unit || !isEndOfKind(unit, kind))
    return kind === 'organisation' ? findDescribed(match, at) : findNearest(match, at + 1);
  if (kind === 'organisation') return findBesideName(match, at).slice(-1);
  return isSubjectLike(units, at) ? [unit] : findNearest(match, at);
}

/** The names of a list that ends at `at`: "A, B and C". */
function listUpTo({ units, kind }: Predicate, at: number): readonly LineUnit[] {
  const own = units[at];
  // "Oslo has most of Bergen, and she chairs": a pronoun ends no list.
  if (own?.mention?.form === 'pronoun' && isEndOfKind(own, kind)) return [own];
  const list: LineUnit[] = [];
  let next = at;
  while (isEndOfKind(units[next], kind)) {
    list.unshift(units[next] as LineUnit);
    let before = next - 1;
    while (/^(?:,|and|&)$/.test(wordOf(units[before])) && next - before < 3) before--;
    if (before === next - 1) break;
    next = before;
  }
  return list.length > 1 && wordOf(units[units.indexOf(list.at(-1) as LineUnit) - 1]) === ',' ? list.slice(-1) : list;
}

/** The nearest name to the left that can be the subject of a clause; none if another sort of subject is nearer. */
function findNearest({ units, kind }: Predicate, from: number): readonly LineUnit[] {
  for (let at = from - 1; at >= 0; at--) {
    const unit = units[at];
    if (!unit?.mention || unit.mention.kind === 'post' || !isSubjectLike(units, at)) continue;
    if (isEndOfKind(unit, kind)) {
      const list = listUpTo({ units, kind, from, to: from }, at);
      if (isSubjectLike(units, units.indexOf(list[0] as LineUnit))) return list;
      continue;
    }
    if (isVerb(units[skipAdverbs(units, at + 1)])) return [];
  }
  return [];
}

/** A subject opens a clause; what follows a preposition, a verb or an article does not. */
function isSubjectLike(units: readonly LineUnit[], at: number): boolean {
  const unit = units[at];
  if (
    /^(?:his|her|him|its|their|them|me|my|whom)$/i.test(unit?.token?.lower ?? '') &&
    unit?.mention?.form === 'pronoun'
  )
    return false;
  const before = units[at - 1];
  if (!before || before.moment) return true;
  if (before.mention?.kind === 'post' || before.token?.lower === 'the' || TITLE_WORDS.test(wordOf(before)))
    return !/^(?:ADP|VERB|PART)$/.test(units[at - 2]?.token?.pos ?? '');
  if (before.mention) return false;
  return (
    /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(before.token?.pos ?? '') ||
    (/^(?:NOUN|PROPN|ADJ)$/.test(before.token?.pos ?? '') &&
      !/^(?:PRON|VERB|ADP)$/.test(units[at - 2]?.token?.pos ?? 'ADP'))
  );
}

/** The name behind the first comma after an opening clause: "After leaving X, the banker Ma Rong …". */
function findBehindComma({ units, to, kind }: Predicate): readonly LineUnit[] {
  for (let at = to; at < units.length; at++) {
    if (wordOf(units[at]) !== ',') continue;
    for (let next = at + 1; next <= at + REACH_BEHIND_COMMA && next < units.length; next++) {
      const unit = units[next];
      if (isStateBehindPlace(units, next)) break;
      if (isEndOfKind(unit, kind) && !/^(?:'s|’s|')$/.test(wordOf(units[next + 1]))) return listFrom(units, next, kind);
      if (unit?.mention && unit.mention.kind !== 'post') break;
      if (!/^(?:DET|ADJ|NOUN|PROPN|ADV|CCONJ|NUM)$/.test(unit?.token?.pos ?? '')) break;
    }
  }
  return [];
}

/** The "Va." of "Based in McLean, Va., Solvik grew". */
function isStateBehindPlace(units: readonly LineUnit[], at: number): boolean {
  return (
    units[at]?.mention?.kind === 'other' && units[at - 2]?.mention?.kind === 'place' && wordOf(units[at + 1]) === ','
  );
}

function listFrom(units: readonly LineUnit[], from: number, kind: EndKind): readonly LineUnit[] {
  const second = units[from + 2];
  const first = units[from] as LineUnit;
  return wordOf(units[from + 1]) === 'and' && second && isEndOfKind(second, kind) ? [first, second] : [first];
}

/** "X is a small firm founded in …", "X, a firm based in …": back over the description to what it describes. */
function findDescribed(match: Predicate, from: number): readonly LineUnit[] {
  const { units, kind } = match;
  let at = from;
  while (at >= 0 && isDescription(units[at], /^(?:NOUN|ADJ)$/.test(units[at + 1]?.token?.pos ?? ''))) at--;
  const opener = wordOf(units[at]);
  if (at === from) return [];
  if (opener === ',') return isEndOfKind(units[at - 1], kind) ? listUpTo(match, at - 1) : [];
  if (!/^(?:is|was|are|were|'s|’s|became|remains)$/.test(opener)) return [];
  const subject = skipAuxiliaries(units, at);
  if (isEndOfKind(units[subject], kind)) return listUpTo(match, subject);
  return wordOf(units[subject]) === ',' ? findNearest(match, subject) : [];
}

function isDescription(unit: LineUnit | undefined, beforeNoun: boolean): boolean {
  if (unit?.mention)
    return /^(?:place|other|post)$/.test(unit.mention.kind) || unit.mention.form === 'nominal' || beforeNoun;
  const { pos = 'X', lower = '' } = unit?.token ?? {};
  if (pos === 'VERB' && beforeNoun && /(?:ing|ed)$/.test(lower)) return true;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|SYM)$/.test(pos) ||
    /^(?:-|and|of|for|owned|held|based|traded|listed|run|leading|integrated|growing)$/.test(lower)
  );
}

function isEndOfKind(unit: LineUnit | undefined, kind: EndKind): boolean {
  const { mention, token } = unit ?? {};
  if (!mention) return false;
  if (mention.kind !== 'other') return mention.kind === kind;
  return kind === 'organisation' || (mention.tokens.end - mention.tokens.start === 1 && isOneWord(token?.text ?? ''));
}

function joinsClauses(unit: LineUnit): boolean {
  return unit.token?.pos === 'CCONJ' || /^(?:,|to|then)$/.test(wordOf(unit));
}

/** "before joining", "while working". */
function opensParticiple(left: LineUnit, predicate: LineUnit | undefined): boolean {
  return /^(?:ADP|SCONJ|PART|CCONJ)$/.test(left.token?.pos ?? '') && /ing$/.test(predicate?.token?.lower ?? '');
}

function atStart(units: readonly LineUnit[], at: number): boolean {
  return units.slice(0, at).every((unit) => !unit.mention && unit.token?.pos !== 'VERB');
}

function isVerb(unit: LineUnit | undefined): boolean {
  return !unit?.mention && /^(?:VERB|AUX)$/.test(unit?.token?.pos ?? '');
}

function wordOf(unit: LineUnit | undefined): string {
  return unit?.mention || unit?.moment ? '' : (unit?.token?.lower ?? '');
}
