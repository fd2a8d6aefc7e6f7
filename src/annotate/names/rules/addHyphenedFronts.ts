import { markTokens } from '#model/sentence.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const HYPHENED = /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u;

/** "Inter-Valley Growth Zone": such a word directly before an organisation or a place is its front. */
export function addHyphenedFronts(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  const { tokens, view } = article;
  const taken = markTokens(names, view.text.size);
  const added = names.flatMap((name): NameRange[] => {
    const front = name.start - 1;
    const free = front >= (view.text.from[name.start] as number) && !taken[front];
    const fits = name.kind !== 'person' && name.end - name.start > 1 && HYPHENED.test(tokens[front]?.text ?? '');
    return free && fits ? [{ ...name, start: front }] : [];
  });
  return replaceNames(names, added);
}
