import { LIST_BITS } from '#annotate/names/model/wordBits.ts';
import type { NamedArticle, NameRange } from './nameRule.ts';

/** "HARARE, Zimbabwe (News Agency) —", "Tema: …": what opens a paragraph before such a sign is where it was written. */
export function readDatelines(names: readonly NameRange[], article: NamedArticle): readonly NameRange[] {
  return names.map((name) =>
    name.kind !== 'place' && opensDateline(name, article) ? { ...name, kind: 'place' } : name,
  );
}

function opensDateline({ start, end }: NameRange, { tokens, view: { text } }: NamedArticle): boolean {
  const paragraph = start === text.from[start];
  const isListed = ((text.words[start]?.bits ?? 0) & LIST_BITS.place) !== 0;
  return paragraph && isListed && end - start <= 2 && /^(?:[:—–]|\.-)$/u.test(tokens[end]?.text ?? '');
}
