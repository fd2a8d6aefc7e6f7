import { LIST_BITS } from '#annotate/names/model/wordBits.ts';
import { markTokens } from '#model/sentence.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const HEADS_OF_FIELDS =
  /^(?:ministry|department|bureau|faculty|school|commission|office|division|institute|federation|college)$/i;

/** What ends so is another body. */
const OTHER_BODY =
  /^(?:ministry|department|bureau|commission|committee|council|authority|agency|board|office|party|bank|university)$/i;

/** "the Bureau of Housing, Roads, and Water": a body's fields go on to the last of their list. */
export function joinListedFields(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const taken = markTokens(names, article.view.text.size);
  const added = names.flatMap((name): NameRange[] => {
    const end =
      name.kind === 'organisation' && hasFields(name, article) ? findListEnd(name.end, taken, article) : name.end;
    return end > name.end ? [{ ...name, end }] : [];
  });
  return replaceNames(names, added);
}

/** Whether "of" follows a head such as "Bureau", and no other body comes behind it. */
function hasFields({ start, end }: NameRange, { tokens, view }: NamedArticle): boolean {
  for (let i = start; i + 1 < end; i++) {
    if (tokens[i + 1]?.text !== 'of' || !HEADS_OF_FIELDS.test(tokens[i]?.text ?? '')) continue;
    for (let k = i + 2; k < end; k++) {
      if ((view.text.words[k]?.bits ?? 0) & (LIST_BITS.organisationHead | LIST_BITS.place)) return false;
    }
    return true;
  }
  return false;
}

/** Behind ", Roads" and ", and Water" or "and Water"; if no "and" closes the list, nothing is taken. */
function findListEnd(start: number, taken: Uint8Array, { tokens, view: { text } }: NamedArticle): number {
  const last = text.to[start - 1] as number;
  let i = start;
  for (;;) {
    const closes = tokens[i]?.text === 'and' || (tokens[i]?.text === ',' && tokens[i + 1]?.text === 'and');
    const next = tokens[i]?.text === ',' && tokens[i + 1]?.text === 'and' ? i + 2 : i + 1;
    if (i >= last || (tokens[i]?.text !== ',' && !closes) || next >= last || text.runFrom[next] !== next) return start;
    const end = text.runTo[next] as number;
    if (taken[next] || end - next > 3 || OTHER_BODY.test(tokens[end - 1]?.text ?? '')) return start;
    if (closes) return end;
    i = end;
  }
}
