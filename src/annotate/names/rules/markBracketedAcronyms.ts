import type { NamedArticle, NameRange } from './nameRule.ts';

/**
 * "the Harbour Workers' Alliance (HWA)": what an organisation's name is shortened to in brackets is an organisation
 * wherever the article uses it.
 */
export function markBracketedAcronyms(names: readonly NameRange[], { view }: NamedArticle): readonly NameRange[] {
  const { text, expansions } = view;
  const ends = new Map(names.map((name) => [name.end, name]));
  const isShort = ({ start, end }: NameRange) => {
    const expansion = expansions[text.forms[start] as number] as number;
    return end - start === 1 && expansion >= 0 && ends.get(expansion + 1)?.kind === 'organisation';
  };
  return names.map((name) =>
    name.kind !== 'organisation' && isShort(name) ? { ...name, kind: 'organisation' } : name,
  );
}
