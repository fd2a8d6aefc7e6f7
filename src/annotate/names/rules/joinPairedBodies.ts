import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const SHARED_HEAD =
  /^(?:bureau|ministry|department|commission|committee|office|agency|authority|board|council|administration)$/i;

/** A name that ends so is whole. */
const HEADED =
  /^(?:bureau|ministry|department|commission|committee|office|agency|authority|board|council|administration|party|bank|university|college|school|union|association|federation|congress|parliament|court|police|army|navy|company|corporation|group|institute|government|assembly|senate|house|club|church|co\.?|ltd\.?|inc\.?|limited)$/i;

/** "the Mbeya Roads and Urban Water Authority" is one body: the first half has no head of its own. */
export function joinPairedBodies(names: readonly NameRange[], { tokens }: NamedArticle): readonly NameRange[] {
  const starts = new Map(names.map((name) => [name.start, name]));
  const added = names.flatMap((name): NameRange[] => {
    const second = tokens[name.end]?.text === 'and' ? starts.get(name.end + 1) : undefined;
    if (name.kind !== 'organisation' || name.end - name.start < 2 || second?.kind !== 'organisation') return [];
    const shared = second.end - second.start > 1 && SHARED_HEAD.test(tokens[second.end - 1]?.text ?? '');
    if (!shared || HEADED.test(tokens[name.end - 1]?.text ?? '')) return [];
    return [{ ...name, end: second.end }];
  });
  return replaceNames(names, added);
}
