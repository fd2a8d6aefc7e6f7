import { REGIONS } from '#lexicon/names/regions.ts';
import { changeMention, type Mention } from '#model/mention.ts';
import { areAdjacent, markTokens, spanOfTokens, type Token } from '#model/sentence.ts';

/** Heads that two fields of work share: "Ports and Beaches Administration". */
const SHARED_HEAD =
  /^(?:administration|enforcement|protection|prevention|agency|authority|commission|bureau|board|service|services|security|safety|standards)$/;
/** Heads before "of" and "for". */
const HEAD_BEFORE = /^(?:Centers?|Centres?|Department|Ministry|Bureau|Office|Institutes?|Agency|Commission|Council)$/;
const FEW_WORDS = 4;
const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS);
/** What stands behind a place that ends a name, or goes on with a list of no places. */
const ENDS_NAME = /^(?:[,.;:)”"–—-]|['’]s?|and|in|at|on|who|which|said|says|to|for|from|is|was|has)$/;

/**
 * The whole of a body's name where its first field or its head was left out: "Ports and" before "Beaches Administration",
 * "Centres for" before "Reef Control and Prevention".
 */
export function completeBodies(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const taken = markTokens(
    names.filter(({ kind }) => kind !== 'other').map((name) => name.tokens),
    tokens.length,
  );
  const completed = withCampuses(tokens, names).map((name) => {
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

/** "The University of Ohio, Lakeside": a state's university is told by the town behind it. */
function withCampuses(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const whole: Mention[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    if (before && isCampus(tokens, before, name)) {
      const range = { start: before.tokens.start, end: name.tokens.end };
      whole.splice(
        -1,
        1,
        changeMention(before, { span: spanOfTokens(tokens, range), tokens: range, foundBy: 'joined' }),
      );
    } else whole.push(name);
  }
  return whole;
}

function isCampus(
  tokens: readonly Token[],
  { kind, tokens: body }: Mention,
  { kind: town, tokens: at }: Mention,
): boolean {
  if (kind !== 'organisation' || town !== 'place' || at.start !== body.end + 1) return false;
  const words = tokens.slice(body.start, body.end).map(({ text }) => text);
  const state = /^(?:The )?University of (.+)$/i.exec(words.join(' '))?.[1];
  const isListed = !ENDS_NAME.test(tokens[at.end]?.lower ?? '.');
  return (
    tokens[body.end]?.text === ',' &&
    REGION_NAMES.has(state ?? '') &&
    !isListed &&
    !REGION_NAMES.has(tokens[at.start]?.text ?? '')
  );
}

function findStart(
  tokens: readonly Token[],
  { kind, tokens: { start, end } }: Mention,
  isFree: (i: number) => boolean,
): number {
  if (kind !== 'organisation' && kind !== 'other') return start;
  if (isCutInitial(tokens, start) && isFree(start - 2)) return start - 2;
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

/** "Rock-N-Roll Café": a lone letter behind a hyphen opens no name. */
function isCutInitial(tokens: readonly Token[], start: number): boolean {
  const [front, hyphen, letter] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  const isJoined = hyphen?.text === '-' && areAdjacent(front, hyphen) && areAdjacent(hyphen, letter);
  return isJoined && /^\p{Lu}(?:-|$)/u.test(letter?.text ?? '') && isCapital(front);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);
}
