import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';
import { cut, findWithin, type Span } from '#model/span.ts';
import { MONTH_NAMES } from '#text/months.ts';
import { namedAt, type Pointer } from './namedAt.ts';
import { TOLD_PATTERNS } from './toldRows.ts';

/** "The new bill for towns": where it begins, its noun, and the words before the noun. */
type Definite = {
  readonly pointer: Pointer;
  readonly tokens: readonly Token[];
  readonly head: number;
  readonly noun: Token;
  readonly words: readonly Token[];
  /** Behind the noun, in the same stretch. */
  readonly next: Token | undefined;
};

/** Why "the" points at nothing that was told before. */
const CLEAR: readonly { readonly why: string; readonly isSo: (definite: Definite) => boolean }[] = [
  { why: 'there is only one, or one for each reader: "the country", "the federal deficit"', isSo: isKnown },
  { why: 'it has a name: "the Harbour bridge"', isSo: isNamed },
  { why: 'what follows says which: "the bridge that fell", "the war in Norway"', isSo: isToldBehind },
  { why: 'it was named in the same words: "Nordwind and the company"', isSo: isNamedBefore },
];

/**
 * What "the company" means. `open` if a headline may tell, as of "the bill"; `unknown` of a body or place that is not known, as the
 * headline may be on another; nothing if it is clear.
 */
export function meaningOfDefinite(pointer: Pointer): Argument | 'open' | 'unknown' | undefined {
  const { annotated, range, i } = pointer;
  const { tokens } = annotated;
  let head = i;
  while (head + 1 < range.end && isOfPhrase(tokens, head + 1)) head++;
  // "The state more than": what follows the noun is none of it.
  while (head > i && /^AD[JV]$/.test(tokens[head]?.pos ?? '') && isNounWithin(tokens, i, head)) head--;
  const noun = tokens[head] as Token;
  if (head === i) return 'open';
  const next = head + 1 < range.end ? tokens[head + 1] : undefined;
  const definite = { pointer, tokens, head, noun, words: tokens.slice(i + 1, head + 1), next };
  if (CLEAR.some(({ isSo }) => isSo(definite))) return undefined;
  const isElsewhere = [TOLD_PATTERNS.body, TOLD_PATTERNS.place, TOLD_PATTERNS.owned].some((row) =>
    row.test(noun.lower),
  );
  const meaning = head === i + 1 ? namedAt(annotated, head) : undefined;
  return meaning ? withArticle(annotated, i, meaning) : isElsewhere ? 'unknown' : 'open';
}

function isNounWithin(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

function withArticle({ tokens, article }: AnnotatedArticle, the: number, meaning: Argument): Argument {
  const span: Span = { start: tokens[the]?.span.start ?? 0, end: meaning.span.end };
  return { ...meaning, text: cut(article.text, span), span };
}

function isKnown({ noun, words }: Definite): boolean {
  return (
    TOLD_PATTERNS.known.test(noun.lower) ||
    words.some((word, at) => TOLD_PATTERNS.knownPair.test(`${word.lower} ${words[at + 1]?.lower ?? ''}`))
  );
}

/** "The Senate bill" is one of many, "the Association" half a name. */
function isNamed({ noun, words, next }: Definite): boolean {
  const isHalf = words.length === 1 && TOLD_PATTERNS.body.test(noun.lower);
  const isOneOfMany = isHalf || TOLD_PATTERNS.oneOfMany.test(noun.lower);
  return (
    (!isOneOfMany && words.some(({ text }) => /^\p{Lu}|^\d+-|^[“"]/u.test(text))) ||
    /^[“"\p{Lu}]/u.test(next?.text ?? '')
  );
}

function isToldBehind({ pointer: { range }, tokens, head, noun, next }: Definite): boolean {
  if (!next) return false;
  if (TOLD_PATTERNS.saysWhich.test(next.lower) && !TOLD_PATTERNS.body.test(noun.lower)) return true;
  if (head + 2 >= range.end) return false;
  const isAnyOf = TOLD_PATTERNS.oneOfMany.test(noun.lower) || TOLD_PATTERNS.work.test(noun.lower);
  const isParticiple = next.pos === 'VERB' && /ed$|wn$|ing$|^(?:made|held|built|sold|sent|found)$/.test(next.lower);
  if (isParticiple && !isAnyOf && tokens[head + 2]?.pos === 'ADP') return true;
  return TOLD_PATTERNS.saysWhere.test(next.lower) && isTellingBehind(tokens, head + 2);
}

function isNamedBefore({ pointer: { annotated, told, range, i }, tokens, noun }: Definite): boolean {
  const before = { start: told.start, end: tokens[i]?.span.start ?? 0 };
  const kinds = findWithin(annotated.mentions, before).flatMap(({ form, kind }) => (form === 'name' ? [kind] : []));
  return (
    (TOLD_PATTERNS.body.test(noun.lower) && kinds.includes('organisation')) ||
    (TOLD_PATTERNS.work.test(noun.lower) && kinds.includes('other')) ||
    (TOLD_PATTERNS.place.test(noun.lower) && kinds.includes('place')) ||
    tokens.slice(range.start, i).some(({ lemma, pos }) => pos === 'NOUN' && lemma === noun.lemma)
  );
}

function isOfPhrase(tokens: readonly Token[], i: number): boolean {
  const { pos, text } = tokens[i] as Token;
  if (text === '-' || text === '–') return true;
  if (/^(?:['’]s?)$/.test(text)) return false;
  if (pos === 'VERB' && /(?:ed|ing)$/.test(text) && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return true;
  return /^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(pos) || tokens[i - 1]?.text === '-';
}

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);

/** "In Oslo", "to citizenship", "in the war": what points there is looked at by itself. */
function isTellingBehind(tokens: readonly Token[], i: number): boolean {
  const { text, pos, lower } = tokens[i] as Token;
  if (/^(?:more|less|about|nearly|almost|up|at|only|just|over)$/.test(lower)) return false;
  if (/^an?$/.test(lower)) return !/^(?:in|on|for|at|by|with)$/.test(tokens[i - 1]?.lower ?? '');
  if (MONTHS.has(text)) return false;
  return /^[\p{Lu}“"]/u.test(text) || /^(?:the|its|their)$/.test(lower) || /^(?:NOUN|ADJ|PROPN)$/.test(pos);
}
