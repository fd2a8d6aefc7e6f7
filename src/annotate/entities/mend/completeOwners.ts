import type { Mention } from '#model/mention.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';

const APOSTROPHE_S = /^['’]s$/u;
/** What never follows an owner: "at Harbour's and", "bought Harbour's." */
const NO_OWNED = /^(?:PUNCT|CCONJ|SCONJ|ADP|AUX)$/;

/**
 * Takes the "'s" of "Karl's" into the name of a body that the article never names without it, if nothing owned follows
 * at least once: "He works at Karl's." Elsewhere it is the mark of an owner.
 */
export function completeOwners(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const bodies = mentions.filter(
    (mention) =>
      /^(?:organisation|other)$/.test(mention.kind) &&
      mention.form === 'name' &&
      /\p{Ll}/u.test(wordsOf(mention, tokens)),
  );
  const named = new Map<string, Mention[]>();
  for (const body of bodies) named.set(wordsOf(body, tokens), [...(named.get(wordsOf(body, tokens)) ?? []), body]);
  const longer = new Set<Mention>();
  for (const uses of named.values()) {
    const isAlways = uses.every(({ tokens: { end } }) => APOSTROPHE_S.test(tokens[end]?.text ?? ''));
    if (isAlways && uses.some((use) => ownsNothing(tokens, use))) for (const use of uses) longer.add(use);
  }
  return longer.size === 0
    ? mentions
    : mentions.map((mention) => (longer.has(mention) ? withNext(tokens, mention) : mention));
}

function wordsOf({ tokens: { start, end } }: Mention, tokens: readonly Token[]): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

function ownsNothing(tokens: readonly Token[], { tokens: { end } }: Mention): boolean {
  const [own, next] = [tokens[end], tokens[end + 1]];
  if (!own) return false;
  if (!next || next.sentence !== own.sentence) return true;
  if (next.pos === 'VERB') return /(?:ed|said|says)$/.test(next.lower);
  return NO_OWNED.test(next.pos) && !/^["“”'‘’(-]/.test(next.lower);
}

function withNext(tokens: readonly Token[], mention: Mention): Mention {
  const range = { start: mention.tokens.start, end: mention.tokens.end + 1 };
  return { ...mention, tokens: range, span: spanOfTokens(tokens, range) };
}
