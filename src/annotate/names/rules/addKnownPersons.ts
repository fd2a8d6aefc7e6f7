import { markTokens } from '#model/sentence.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

/** Once the article has named "Grace Mwale", every "Mwale" that stands alone in it is a person. */
export function addKnownPersons(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const { text } = article.view;
  const surnames = new Set(
    names.flatMap(({ kind, start, end }) =>
      kind === 'person' && end - start > 1 ? [text.forms[end - 1] as number] : [],
    ),
  );
  if (surnames.size === 0) return names;
  const others = new Set(
    names.flatMap(({ kind, start, end }) =>
      kind !== 'person' && end - start === 1 ? [text.forms[start] as number] : [],
    ),
  );
  const taken = markTokens(names, text.size);
  const added: NameRange[] = [];
  for (let i = 0; i < text.size; i++) {
    const form = text.forms[i] as number;
    const alone = text.runFrom[i] === i && text.runTo[i] === i + 1;
    if (!alone || taken[i] || text.headline[i] || !surnames.has(form) || others.has(form)) continue;
    if ((text.lowerForms[form] as number) >= 0 && i === text.from[i]) continue;
    added.push({ start: i, end: i + 1, kind: 'person' });
  }
  return replaceNames(names, added);
}
