import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import { findOverlapping } from '#model/span.ts';

/** How many words a phrase may have before and behind its head. */
export const LONGEST_PHRASE = 12;

type Left = {
  /** Whether the token belongs to a phrase that begins behind it; asked from the head to the left. */
  readonly belongs: (at: number) => boolean;
  /** What a phrase cannot begin with. */
  readonly leading: RegExp;
};

/** Where the noun phrase begins whose noun is at `head`: as far left in its sentence as words belong to it. */
export function startOfPhrase(tokens: readonly Token[], head: number, { belongs, leading }: Left): number {
  const { sentence } = tokens[head] ?? {};
  let start = head;
  while (head - start < LONGEST_PHRASE && tokens[start - 1]?.sentence === sentence && belongs(start - 1)) start--;
  while (start < head && leading.test(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** Whether a noun phrase can be made of such words. */
export function isNominal({ pos }: Token): boolean {
  return /^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos);
}

/** A dash or an ampersand between its words. */
export function isJoint({ text }: Token): boolean {
  return /^(?:-|–|&)$/.test(text);
}

export function isCapitalised(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

/** The name that ends with the noun at `head` and has so many words at least. */
export function nameEndingAt(annotated: AnnotatedArticle, head: number, fewest = 1): Mention | undefined {
  return mentionsAt(annotated, head).find(
    ({ tokens: { start, end }, form, kind }) =>
      end === head + 1 && end - start >= fewest && form === 'name' && kind !== 'post',
  );
}

/** The mentions that a token is part of. */
export function mentionsAt({ tokens, mentions }: AnnotatedArticle, at: number): Mention[] {
  const token = tokens[at];
  return token ? findOverlapping(mentions, token.span) : [];
}
