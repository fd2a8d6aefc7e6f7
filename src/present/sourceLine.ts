import type { Phrases } from '#lexicon/phrases/phrases.ts';
import type { Citation } from '#model/answer.ts';

/** Who published it, when, and where in it the passage stands: "The Harbour Post, 22 July 2023, paragraph 4". */
export function sourceLine({ publisher, publishedOn, paragraph }: Citation, words: Phrases): string {
  const parts = [publisher, publishedOn && words.date(publishedOn), words.answer.paragraph(paragraph)];
  return parts.filter(Boolean).join(words.comma);
}
