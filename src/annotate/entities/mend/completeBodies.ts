import { changeMention, type Mention } from '#model/mention.ts';
import { markTokens, spanOfTokens, type Token } from '#model/sentence.ts';

/** Heads that two fields of work share: "Ports and Beaches Administration". */
const SHARED_HEAD =
  /^(?:administration|enforcement|protection|prevention|agency|authority|commission|bureau|board|service|services|security|safety|standards)$/;
/** Heads before "of" and "for". */
const HEAD_BEFORE = /^(?:Centers?|Centres?|Department|Ministry|Bureau|Office|Institutes?|Agency|Commission|Council)$/;
const FEW_WORDS = 4;

/**
 * The whole of a body's name where its first field or its head was left out: "Ports and" before "Beaches Administration",
 * "Centres for" before "Reef Control and Prevention".
 */
export function completeBodies(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const taken = markTokens(
    names.filter(({ kind }) => kind !== 'other').map((name) => name.tokens),
    tokens.length,
  );
  const completed = names.map((name) => {
    const start = findStart(tokens, name, (i) => !taken[i]);
    const range = { start, end: name.tokens.end };
    return start === name.tokens.start
      ? name
      : changeMention(name, {
          span: spanOfTokens(tokens, range),
          tokens: range,
          kind: 'organisation',
          foundBy: 'joined',
        });
  });
  return completed.filter(({ tokens: { end } }, i) => end <= (completed[i + 1]?.tokens.start ?? end));
}

function findStart(
  tokens: readonly Token[],
  { kind, tokens: { start, end } }: Mention,
  isFree: (i: number) => boolean,
): number {
  if (kind !== 'organisation' && kind !== 'other') return start;
  const isWord = (i: number) => isFree(i) && isCapital(tokens[i]) && tokens[i]?.sentence === tokens[start]?.sentence;
  const before = tokens[start - 1]?.text ?? '';
  if (
    /^(?:for|of)$/.test(before) &&
    kind === 'organisation' &&
    isWord(start - 2) &&
    HEAD_BEFORE.test(tokens[start - 2]?.text ?? '')
  )
    return start - 2;
  const hasHead = end - start > 1 && end - start <= FEW_WORDS && SHARED_HEAD.test(tokens[end - 1]?.lower ?? '');
  if (!hasHead || before !== 'and' || !isWord(start - 2)) return start;
  let first = start - 2;
  while (start - first < FEW_WORDS && isWord(first - 1)) first -= 1;
  return SHARED_HEAD.test(tokens[start - 2]?.lower ?? '') ? start : first;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);
}
