import { BODY_HEADS } from '#lexicon/names/organisationHeads.ts';
import { POST_FIELDS } from '#lexicon/posts/posts.ts';
import { changeMention, type Mention } from '#model/mention.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';

const FIELDS_OF_WORK = new Set([...POST_FIELDS, 'vocational', 'literary', 'scientific', 'technical', 'radio']);

/**
 * Makes one of "Harbour Labour" and "Social Security Bureau": a field of work before "and" is no body of its own. And of
 * "Karl B." and "Berg" right behind it: an initial ends no name.
 */
export function joinCoordinatedNames(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && (isHalf(tokens, before, name) || endsInInitial(tokens, before, name)))
      joined.splice(-1, 1, asOne(tokens, before, name));
    else joined.push(name);
  }
  return joined;
}

function isHalf(tokens: readonly Token[], { kind, tokens: a }: Mention, { kind: next, tokens: b }: Mention): boolean {
  const last = tokens[a.end - 1]?.lower ?? '';
  // "Oslo Literary and Art Exhibition": an adjective ends no name.
  if (/^(?:literary|scientific|technical)$/.test(last) && next === 'other' && b.start === a.end + 1)
    return tokens[a.end]?.lower === 'and';
  return (
    next === 'organisation' &&
    /^(?:organisation|other|place)$/.test(kind) &&
    b.start === a.end + 1 &&
    tokens[a.end]?.lower === 'and' &&
    a.end - a.start > 1 &&
    FIELDS_OF_WORK.has(last) &&
    (!BODY_HEADS.has(last) || last === 'resources') &&
    BODY_HEADS.has(tokens[b.end - 1]?.lower ?? '')
  );
}

function endsInInitial(
  tokens: readonly Token[],
  { kind, tokens: a }: Mention,
  { kind: next, tokens: b }: Mention,
): boolean {
  const isInitial = /^\p{Lu}\.?$/u.test(
    (tokens[a.end - 1]?.text ?? '') === '.' ? (tokens[a.end - 2]?.text ?? '') : (tokens[a.end - 1]?.text ?? ''),
  );
  const isOfTwo = a.end - a.start > 1 && tokens[a.end - 1]?.sentence === tokens[b.start]?.sentence;
  return isInitial && isOfTwo && kind === 'person' && next === 'person' && b.start === a.end && b.end - b.start === 1;
}

function asOne(tokens: readonly Token[], a: Mention, b: Mention): Mention {
  const range = { start: a.tokens.start, end: b.tokens.end };
  return changeMention(b, { span: spanOfTokens(tokens, range), tokens: range, foundBy: 'joined' });
}
