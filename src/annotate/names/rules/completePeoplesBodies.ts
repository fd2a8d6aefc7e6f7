import { toShape } from '#annotate/names/features/wordShape.ts';
import { findNameIn, type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const POSSESSIVE = toShape('possessive');
const OWNERS = /^(?:people|workers?|women|farmers|teachers|children|students|lawyers|journalists)$/i;
const BODIES =
  /^(?:congress|court|government|procuratorate|bank|party|committee|union|association|federation|league|assembly|council|daily|hospital|university|front|army|alliance|armed|liberation|democratic|political|consultative)$/i;

/** "the Municipal People’s Court" is one name from its first capital letter to the end of the run behind the apostrophe. */
export function completePeoplesBodies(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const { tokens, view } = article;
  const added: NameRange[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (view.text.words[i]?.shape !== POSSESSIVE || !OWNERS.test(tokens[i - 1]?.text ?? '')) continue;
    if (!/^['’‘]s?$/u.test(tokens[i]?.text ?? '')) continue;
    const next = tokens[i + 1];
    if (!next || !BODIES.test(next.text) || !/^\p{Lu}/u.test(next.text)) continue;
    const start = findBodyStart(i - 1, names, article);
    if (start === undefined) continue;
    const stretched = findNameIn(names, { start: i + 1, end: i + 2 }, ({ kind }) => kind === 'organisation');
    const end = stretched?.end ?? findBodyEnd(i + 1, view.text.runTo[i + 1] as number, article);
    added.push({ start, end, kind: 'organisation' });
  }
  return replaceNames(names, added);
}

/** Where the name before the apostrophe begins: with the name tagged there, else with its run; nowhere in lower case. */
function findBodyStart(
  owner: number,
  names: readonly NameRange[],
  { view: { text } }: NamedArticle,
): number | undefined {
  if (!text.words[owner]?.capital) return undefined;
  return findNameIn(names, { start: owner, end: owner + 1 })?.start ?? (text.runFrom[owner] as number);
}

/** A person's name may follow at once: "Standing Committee of the People’s Congress Gao Ming". */
function findBodyEnd(body: number, runEnd: number, { tokens }: NamedArticle): number {
  let end = body + 1;
  while (end < runEnd && BODIES.test(tokens[end]?.text ?? '')) end++;
  return end;
}
