import { gatherBy } from '#model/gatherBy.ts';
import { changeMention, type Mention } from '#model/mention.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';

/** Once may be chance: "Karl's Harbour Report" is a report of Karl's. */
const FEWEST_USES = 2;

/** Makes one of "Karl" and "Harbour Foods" if the article never names the one without the other behind it: "Karl's Harbour Foods". */
export function joinOwnedNames(tokens: readonly Token[], names: readonly Mention[]): readonly Mention[] {
  const starts = new Map(names.map((name) => [name.tokens.start, name]));
  const ownedBy = (owner: Mention) => {
    const owned = starts.get(owner.tokens.end + 1);
    const isOwned = /^['’]s$/.test(tokens[owner.tokens.end]?.lower ?? '');
    return isOwned && owned && /^o/.test(owned.kind) ? owned : undefined;
  };
  const people = names.filter(({ kind, tokens: { start, end } }) => kind === 'person' && end - start === 1);
  const joined = new Map<Mention, Mention>();
  for (const uses of gatherBy(people, (one) => tokens[one.tokens.start]?.text ?? '').values()) {
    const words = uses.map((use) => firstWordOf(ownedBy(use), tokens));
    if (uses.length < FEWEST_USES || words.some((word) => word === undefined || word !== words[0])) continue;
    for (const use of uses) joined.set(use, ownedBy(use) as Mention);
  }
  if (joined.size === 0) return names;
  const owned = new Set(joined.values());
  return names.flatMap((name) => {
    const whole = joined.get(name);
    if (whole) return [asOne(tokens, name, whole)];
    return owned.has(name) ? [] : [name];
  });
}

function firstWordOf(name: Mention | undefined, tokens: readonly Token[]): string | undefined {
  return name && tokens[name.tokens.start]?.text;
}

function asOne(tokens: readonly Token[], owner: Mention, owned: Mention): Mention {
  const range = { start: owner.tokens.start, end: owned.tokens.end };
  return changeMention(owned, {
    span: spanOfTokens(tokens, range),
    tokens: range,
    kind: 'organisation',
    foundBy: 'joined',
  });
}
