import { LIST_BITS } from '#annotate/names/model/wordBits.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/**
 * "the Second Department of Road Transport of the Ministry of Works": if a name's head is a body ("department"), the
 * names that follow behind "of" belong to it.
 */
export function joinOfPhrases(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const starts = new Map(names.map((name) => [name.start, name]));
  const added: NameRange[] = [];
  let covered = 0;
  for (const name of names) {
    if (name.start < covered || name.kind !== 'organisation') continue;
    const end = findPhraseEnd(name, starts, article);
    covered = end;
    if (end > name.end) added.push({ ...name, end });
  }
  return replaceNames(names, added);
}

function findPhraseEnd(name: NameRange, starts: ReadonlyMap<number, NameRange>, article: NamedArticle): number {
  const { tokens, view } = article;
  let { end } = name;
  while (end < (view.text.to[name.start] as number) && isBody({ ...name, end }, article)) {
    if (!LINKS.has(tokens[end]?.text ?? '')) break;
    const next = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
    const tagged = starts.get(next);
    const run = view.text.runFrom[next] === next ? (view.text.runTo[next] as number) : next;
    if (tagged && tagged.kind !== 'person') end = tagged.end;
    else if (!tagged && run > next && next === end + 1 && mayBelong(next, article)) end = run;
    else break;
  }
  return end;
}

/** Whether the name's head, its last word or the one before its "of", is a body. */
function isBody({ start, end }: NameRange, { tokens, view: { text } }: NamedArticle): boolean {
  for (let i = end - 1; i >= start; i--) {
    const isHead = i === end - 1 || LINKS.has(tokens[i + 1]?.text ?? '');
    if (isHead && (text.words[i]?.bits ?? 0) & LIST_BITS.organisationHead) return true;
  }
  return false;
}

/** Dates do not: "the Commission on Monday". */
function mayBelong(i: number, { view: { text } }: NamedArticle): boolean {
  return !text.headline[i] && ((text.words[i]?.bits ?? 0) & LIST_BITS.calendar) === 0;
}
