import { citeSpan } from '#answer/evidence/citeFacts.ts';
import type { Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Span } from '#model/span.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** "Oslo opens a bridge · The Harbour Post · 2 May 2024": an article in a line, cited by a sentence of it, its first unless another is given. */
export function stateArticle(
  record: ArticleRecord,
  { language }: Corpus,
  { span = openingOf(record), more }: { readonly span?: Span | undefined; readonly more?: string } = {},
): Statement[] {
  if (!span) return [];
  const { title, id, publisher, publishedOn } = record.article;
  const words = [title ?? id, publisher, publishedOn && phrasesOf(language).date(publishedOn), more];
  return [{ text: words.filter(Boolean).join(' · '), citations: [citeSpan(record, span)] }];
}

function openingOf({ sentences }: ArticleRecord): Span | undefined {
  return sentences.find(({ boilerplate }) => !boilerplate)?.span;
}
