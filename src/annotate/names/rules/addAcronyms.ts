import { toShape } from '#annotate/names/features/wordShape.ts';
import { LIST_BITS } from '#annotate/names/model/wordBits.ts';
import { PLAIN_ACRONYMS } from '#lexicon/names/plainAcronyms.ts';
import { markTokens } from '#model/sentence.ts';
import type { NamedArticle, NameRange } from './nameRule.ts';

const PLAIN: ReadonlySet<string> = new Set(PLAIN_ACRONYMS);
const CAPITALS = toShape('allCapitals');
const POSSESSIVE = toShape('possessive');

/**
 * "The KWDA said": a word in capitals that is no common abbreviation is an organisation everywhere in the article if it
 * once stands behind "the", speaks, owns something, or follows an organisation in brackets.
 */
export function addAcronyms(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const { text } = article.view;
  const taken = markTokens(names, text.size);
  const free = findLoneAcronyms(article).filter((i) => !taken[i]);
  const organisationEnds = new Set(names.flatMap(({ kind, end }) => (kind === 'organisation' ? [end] : [])));
  const proven = new Set(
    free.filter((i) => actsAsBody(article, i, organisationEnds)).map((i) => text.forms[i] as number),
  );
  const added = free
    .filter((i) => proven.has(text.forms[i] as number))
    .map((i): NameRange => ({ start: i, end: i + 1, kind: 'organisation' }));
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}

/** Lone words in capitals, outside headlines and lines in capitals. */
function findLoneAcronyms({ tokens, view: { text } }: NamedArticle): number[] {
  const found: number[] = [];
  for (let i = 0; i < text.size; i++) {
    if (text.words[i]?.shape !== CAPITALS || text.headline[i] || PLAIN.has(tokens[i]?.text ?? '')) continue;
    const alone = text.runFrom[i] === i && text.runTo[i] === i + 1;
    const listed = LIST_BITS.place | LIST_BITS.demonym | LIST_BITS.calendar;
    if (alone && !((text.words[i]?.bits ?? 0) & listed)) found.push(i);
  }
  return found;
}

function actsAsBody(
  { tokens, view: { text } }: NamedArticle,
  i: number,
  organisationEnds: ReadonlySet<number>,
): boolean {
  const before = i > (text.from[i] as number) ? (tokens[i - 1]?.lower ?? '') : '';
  const behind = i + 1 < (text.to[i] as number) ? text.words[i + 1] : undefined;
  if (before === '(') return tokens[i + 1]?.text === ')' && organisationEnds.has(i - 1);
  if (behind?.shape === POSSESSIVE && before !== 'a') return true;
  return before === 'the' ? behind?.shape !== toShape('digits') : ((behind?.bits ?? 0) & LIST_BITS.speech) !== 0;
}
