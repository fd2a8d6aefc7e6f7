import { KNOWN_TO_ALL } from '#lexicon/speech/knownToAll.ts';
import type { Token } from '#model/sentence.ts';
import { countBefore } from '#model/span.ts';

/** "The bill", "this bill", with nothing behind it that says which. */
export function isBareDefinite(tokens: readonly Token[], at: number): boolean {
  return definiteBefore(tokens, at) === 1;
}

/**
 * "The exact impacts", "this bill": things told of before a statement, with nothing behind them that says which. What everybody
 * knows is none, "the economy", nor what nobody spoke of before: whoever says so takes it that the reader knows.
 */
export function findOpenNouns(said: readonly Token[], tokens: readonly Token[]): Token[] {
  return said.filter((token, at) => {
    const before = KNOWN_TO_ALL.has(token.lower) ? undefined : definiteBefore(said, at);
    if (before === undefined || isJoinedToKnown(said, at)) return false;
    if (said.slice(0, at - before).some((other) => isSameNoun(other, token))) return false;
    return said[at - before]?.lower !== 'the' || isToldBefore(token, said[0] as Token, tokens);
  });
}

/** How many sentences before a statement what it speaks of may stand. */
const FARTHEST_SENTENCE = 8;

function isToldBefore(token: Token, first: Token, tokens: readonly Token[]): boolean {
  for (let i = countBefore(tokens, first.span.start) - 1; i >= 0; i--) {
    const other = tokens[i] as Token;
    if (first.sentence - other.sentence > FARTHEST_SENTENCE) return false;
    if (isSameNoun(other, token)) return true;
  }
  return false;
}

function isSameNoun(other: Token, { lemma }: Token): boolean {
  return other.lemma === lemma && isNominal(other);
}

/** "The hopes, the dreams and the fears of sailors": what is said of the last of several is said of all. */
function isJoinedToKnown(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return /^(?:,|and|or)$/.test(next) && tokens.slice(at + 2, at + 8).some(({ lower }) => lower === 'of');
}

/** How many tokens before a noun "the" stands that points at it; nothing if none does. */
function definiteBefore(tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.pos !== 'NOUN') return undefined;
  if (next && next.sentence === token.sentence && (SAYS_WHICH.test(next.lower) || isNominal(next))) return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const before = tokens[i];
    if (!before || before.sentence !== token.sentence) return undefined;
    if (/^(?:the|this|these|those)$/.test(before.lower)) return at - i;
    // "He said that ferries sail" points at none.
    if (before.lower === 'that')
      return /^(?:ADP|VERB)$/.test(tokens[i - 1]?.pos ?? '') && before.pos === 'DET' ? at - i : undefined;
    if (before.pos !== 'ADJ' || TELLS_WHICH.test(before.lower)) return undefined;
  }
  return undefined;
}

function isNominal({ pos }: Token): boolean {
  return /^(?:NOUN|PROPN|NUM)$/.test(pos);
}

const SAYS_WHICH =
  /^(?:of|that|which|who|whose|where|when|to|for|in|on|at|between|behind|against|with|from|by|about|over|near|around|he|she|it|they|we|you|i|-)$/;
/** "The worst storm", "the federal budget", "the next year". */
const TELLS_WHICH =
  /^(?:\p{L}+est|most|least|first|last|next|same|only|main|best|worst|\p{Lu}.*|federal|national|global|american|current|past|public|general)$/u;
