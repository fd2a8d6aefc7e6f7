import { changeMention, type Mention } from '#model/mention.ts';
import { cut } from '#model/span.ts';

/**
 * Gives all mentions of one name in an article the kind that most of them have, as a name seldom means two things in one
 * article (one sense per discourse: Gale, Church and Yarowsky 1992). If as many speak for an organisation as for
 * another kind, it is one, as those are what the tagger misses most; other ties are left.
 */
export function agreeKinds(text: string, names: readonly Mention[]): Mention[] {
  const counts = new Map<string, KindCounts>();
  for (const name of names) {
    const words = nameWithoutArticle(text, name);
    const ofName = counts.get(words) ?? new Map();
    counts.set(words, ofName.set(name.kind, (ofName.get(name.kind) ?? 0) + 1));
  }
  return names.map((name) => {
    const kind = commonestKind(counts.get(nameWithoutArticle(text, name)));
    return kind === undefined || kind === name.kind
      ? name
      : changeMention(name, { kind, foundBy: `${name.foundBy}, as elsewhere` });
  });
}

type KindCounts = Map<Mention['kind'], number>;

function commonestKind(counts: KindCounts = new Map()): Mention['kind'] | undefined {
  const [first, second] = [...counts].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === 'organisation') - Number(a[0] === 'organisation'),
  );
  const isTied = first?.[1] === second?.[1];
  return first && (!isTied || first[0] === 'organisation') ? first[0] : undefined;
}

function nameWithoutArticle(text: string, { span }: Mention): string {
  return cut(text, span).replace(/\s+/gu, ' ').replace(/^the /i, '');
}
