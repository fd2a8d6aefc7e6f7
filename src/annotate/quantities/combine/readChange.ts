import type { QuantityDraft } from '#annotate/quantities/quantityDraft.ts';
import { matchAt } from '#annotate/tokens/matchAt.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';
import { listWords } from '#lexicon/listWords.ts';
import { CHANGE_VERBS } from '#lexicon/numbers/changeVerbs.ts';
import { COMPARATORS } from '#lexicon/numbers/comparators.ts';
import type { Change, Quantity } from '#model/quantity.ts';

const CHANGE_BEFORE: ReadonlyMap<string, Change> = new Map(
  COMPARATORS.flatMap(({ change, before }) => before.map((phrase) => [phrase, change] as const)),
);
const CHANGE_BEHIND: ReadonlyMap<string, Change> = new Map(
  COMPARATORS.flatMap(({ change, after }) => after.map((phrase) => [phrase, change] as const)),
);
const DIRECTIONS = ['up', 'down'] as const;
const MOVES: ReadonlyMap<string, Change> = new Map(
  DIRECTIONS.flatMap((way) => CHANGE_VERBS[way].verbs.map((verb) => [verb, way] as const)),
);
const MOVE_NOUNS: ReadonlyMap<string, Change> = new Map(
  DIRECTIONS.flatMap((way) => CHANGE_VERBS[way].nouns.map((noun) => [noun, way] as const)),
);
/** "raised 5 million" collected it and "improved 40 roads" made them better: these move by "by" or by a percentage. */
const MADE_TO_MOVE = new Set(
  listWords(`
  raise, raises, raised, raising, improve, improved, improving, lift, lifts, lifted, lifting, boost, boosts, boosted,
  boosting, extended, strengthen, strengthened, strengthening, expand, expanded, expanding, contract, contracted,
  contracting
`),
);
/** "signed up 40 members": the word belongs to the verb. */
const PARTICLE_OF =
  /^(?:sign|set|mak|made|us|open|free|tak|took|lin|round|pick|build|built|buy|bought|tie|tying|team|break|broke|fill|back|end|hold|held|clean|put|giv|gave|sav|mop|snap)(?:e|ed|d|s|es|ing|ting|en)?$/;
const MANIFOLD_DOWN = /^halv/i;
const FILLERS = new Set(
  listWords(`
  a, an, another, further, only, just, some, as, even, additional, full, whopping, record, modest, its, their,
  respectively, slightly, well, combined
`),
);
/** "their biggest one-day drop": nothing fell by a day. */
const TIME_UNIT = /^(?:second|minute|hour|day|week|month|year|decade)$/;
const WORDS_BEFORE = 5;
const WORDS_AFTER = 3;
const FARTHEST_MOVE = 9;

/** Reads the words beside a quantity that say whether it is exact, about, a bound or a change. Direction wins over the rest. */
export function readChange(article: TokenizedText, draft: QuantityDraft): Change {
  const near = findComparator(wordsBefore(article, draft));
  return (
    readManifold(article, draft) ??
    readSign(article, draft) ??
    readMove(near.rest, article, draft) ??
    readMoveNoun(article, draft) ??
    near.change ??
    readBehind(article, draft) ??
    '='
  );
}

function wordsBefore({ tokens }: TokenizedText, { token, start }: QuantityDraft): string[] {
  const words: string[] = [];
  for (let i = token - 1; i >= 0 && words.length < WORDS_BEFORE + FARTHEST_MOVE; i--) {
    const word = tokens[i];
    if (!word || word.sentence !== tokens[token]?.sentence) break;
    if (word.span.start >= start) continue;
    words.unshift(word.lower);
  }
  return words;
}

/** The comparator that ends the words before the number, fillers apart, and the words before it. */
function findComparator(words: readonly string[]): { change?: Change; rest: readonly string[] } {
  let rest = words;
  for (;;) {
    for (let length = 4; length > 0; length--) {
      const change = rest.length >= length ? CHANGE_BEFORE.get(rest.slice(-length).join(' ')) : undefined;
      if (change) return { change, rest: rest.slice(0, -length) };
    }
    if (!FILLERS.has(rest.at(-1) ?? '')) return { rest };
    rest = rest.slice(0, -1);
  }
}

/** "rose nearly 5", "rising by 5", "cut its costs by 5", "an increase of 5"; in "rose from 5 to 7" neither is the change. */
function readMove(words: readonly string[], article: TokenizedText, draft: QuantityDraft): Change | undefined {
  if (/^from\b/i.test(article.text.slice(draft.start, draft.start + 5))) return undefined;
  const plain = stripFillers(words);
  const last = plain.at(-1) ?? '';
  if (last === 'up' && PARTICLE_OF.test(plain.at(-2) ?? '')) return undefined;
  const pair = MOVES.get(plain.slice(-2).join(' '));
  if (pair) return pair;
  if (last === 'by') return MOVES.get(plain.at(-2) ?? '') ?? findFarMove(plain.slice(-FARTHEST_MOVE, -1));
  if (last === 'of') return MOVE_NOUNS.get(plain.at(-2) ?? '');
  if (last === '-' || last === '(' || isAttribute(article, draft)) return undefined;
  return MADE_TO_MOVE.has(last) && draft.unit !== 'percentage' ? undefined : MOVES.get(last);
}

/** "added a 30-metre pool": the pool was added, and nothing grew by 30 metres. */
function isAttribute({ text, tokens }: TokenizedText, draft: QuantityDraft): boolean {
  const behind = tokens[draft.next];
  return (
    /\ban? $/.test(text.slice(Math.max(0, draft.start - 4), draft.start)) &&
    draft.unit !== 'percentage' &&
    behind?.pos === 'NOUN' &&
    !MOVE_NOUNS.has(behind.lower)
  );
}

function stripFillers(words: readonly string[]): readonly string[] {
  return FILLERS.has(words.at(-1) ?? '') ? stripFillers(words.slice(0, -1)) : words;
}

/** "reduce emissions from traffic by 30 percent": the verb is some words away, in the same clause. */
function findFarMove(words: readonly string[]): Change | undefined {
  for (const word of [...words].reverse()) {
    if (/^[,;:.]$/.test(word)) return undefined;
    const change = MOVES.get(word);
    if (change) return change;
  }
  return undefined;
}

/** "a 5 percent rise", "5 percent higher". */
function readMoveNoun(article: TokenizedText, draft: QuantityDraft): Change | undefined {
  const word = matchAt(/\s([a-z]+)/y, article.text, draft.end)?.[1] ?? '';
  const change = MOVE_NOUNS.get(word);
  if (change === undefined || !draft.measured || TIME_UNIT.test(draft.unit ?? '')) return undefined;
  return /^(?:more|less|fewer)$/.test(word) && !/percent/.test(draft.unit ?? '') ? undefined : change;
}

function readBehind(article: TokenizedText, draft: QuantityDraft): Change | undefined {
  if (matchAt(/\s?\+(?!\d)/y, article.text, draft.number.end) || matchAt(/\s?\+(?!\d)/y, article.text, draft.end))
    return '>';
  if (matchAt(/-(?:odd|plus)\b/y, article.text, draft.number.end))
    return article.text[draft.number.end + 1] === 'o' ? '~' : '>';
  return findComparatorBehind(article, draft.end) ?? findComparatorBehind(article, draft.number.end);
}

function findComparatorBehind(article: TokenizedText, end: number): Change | undefined {
  const words = (matchAt(/(?:\s[a-z]+){1,3}/y, article.text, end)?.[0] ?? '').trim().split(/\s/);
  for (let length = WORDS_AFTER; length > 0; length--) {
    const change = words.length >= length ? CHANGE_BEHIND.get(words.slice(0, length).join(' ')) : undefined;
    if (change) return change;
  }
  return undefined;
}

function readManifold(article: TokenizedText, draft: QuantityDraft): Change | undefined {
  if (draft.number.form !== 'manifold') return undefined;
  return MANIFOLD_DOWN.test(article.text.slice(draft.number.start, draft.number.end)) ? 'down' : 'up';
}

function readSign({ text }: TokenizedText, draft: QuantityDraft): Change | undefined {
  const before = text.slice(Math.max(0, draft.start - 4), draft.start);
  if (/(?<![\d\w])\+$/.test(before)) return 'up';
  if (/\bsub-$/i.test(before)) return '<';
  return isFall(text, draft) ? 'down' : undefined;
}

/** "Shares −0.6%" fell; "it was −0.6%" and "fell to −0.6%" say how low it is. */
function isFall(text: string, { unit, value, start }: QuantityDraft): boolean {
  if (unit !== 'percentage' || typeof value !== 'number' || value >= 0) return false;
  return !LEVEL_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

const LEVEL_BEFORE =
  /(?:^|[.(“"]\s?|\b(?:is|was|were|are|be|been|to|at|of|from|between|and|or|with|by|than|near|about|around|a|the)\s)$/i;

const RESTATED = /^,? (?:or|\() ?(?:about |around |nearly |almost |roughly )?$/;

/** "fell by 40 points, or 2 percent": the second number restates the change of the first. */
export function shareChange(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared: Quantity[] = [];
  for (const quantity of quantities) {
    const above = shared.at(-1);
    const moved = above?.change === 'up' || above?.change === 'down';
    const restates = above && moved && quantity.change === '=' && quantity.unit !== above.unit;
    const gap = restates ? text.slice(above.span.end, quantity.span.start) : '';
    shared.push(restates && RESTATED.test(gap) ? { ...quantity, change: above.change } : quantity);
  }
  return shared;
}
