import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/token.ts';
import { quotations } from './quotations.ts';
import type { Reading } from './reading.ts';

/** An article as the rules for attributions read it, its quotations found and its names tagged as such. */
export function readingOf({
  article,
  sentences,
  mentions,
  ...annotated
}: Omit<AnnotatedArticle, 'attributions'>): Reading {
  const tokens = retagged(annotated.tokens, mentions);
  const found = quotations(tokens, sentences);
  const quotedBy = new Int32Array(tokens.length).fill(-1);
  found.forEach((quotation, i) => {
    quotedBy.fill(i, quotation.tokens.start, quotation.tokens.end);
  });
  return { text: article.text, tokens, sentences, quotations: found, quotedBy };
}

/** The tokens, with those of names tagged as such: wink-nlp takes He, Will and "Parks, Rivers and Roads" for other things. */
function retagged(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const names = mentions.filter(({ form, kind }) => form === 'name' && kind !== 'post' && kind !== 'other');
  if (names.length === 0) return tokens;
  const tagged = [...tokens];
  for (const { tokens: own } of names)
    for (let i = own.start; i < own.end; i++) {
      const token = tagged[i];
      if (token && !/^['’]s?$/.test(token.text)) tagged[i] = { ...token, pos: 'PROPN' };
    }
  return tagged;
}
