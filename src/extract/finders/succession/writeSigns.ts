import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Mention } from '#model/mention.ts';
import { findWithin, type Span } from '#model/span.ts';

/** A sentence in which mentions stand as signs: "⟨P0⟩ replaced ⟨P1⟩ as ⟨T2⟩ of ⟨B3⟩", with the mentions they stand for. */
export type SignedSentence = { readonly text: string; readonly mentions: readonly Mention[] };

export function writeSigns({ article, mentions }: AnnotatedArticle, sentence: Span): SignedSentence {
  const within = findWithin(mentions, sentence).filter(({ kind, form }) => kind !== 'person' || form !== 'nominal');
  const written: Mention[] = [];
  let text = '';
  let at = sentence.start;
  for (const mention of within) {
    if (mention.span.start < at) continue;
    text += `${article.text.slice(at, mention.span.start)}⟨${letterOf(mention)}${written.length}⟩`;
    written.push(mention);
    at = mention.span.end;
  }
  // Ages and asides part a name from its verb.
  const plain = `${text}${article.text.slice(at, sentence.end)}`
    .replace(/⟩, (?:aged )?\d{1,2},/gu, '⟩')
    .replace(/⟩ \([^()⟨]*\)/gu, '⟩');
  return { text: plain.replace(/\s+/gu, ' '), mentions: written };
}

function letterOf({ kind }: Mention): string {
  if (kind === 'person') return 'P';
  if (kind === 'other') return 'O';
  return kind === 'post' ? 'T' : 'B';
}
