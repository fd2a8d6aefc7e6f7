import { citeSpan } from '#answer/evidence/citeFacts.ts';
import type { Statement } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import { cut, type Span } from '#model/span.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** So many words with a stop behind them. */
const WHOLE_SENTENCE = /^(?:\S+\s+){5,}\S+[.!?]\P{L}*$/u;

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

/** The first whole sentence; before it may stand who wrote it, and where. */
function openingOf({ article, sentences }: ArticleRecord): Span | undefined {
  const report = sentences.filter(({ boilerplate }) => !boilerplate);
  const whole = report.find(({ span }) => WHOLE_SENTENCE.test(cut(article.text, span)));
  return (whole ?? report[0])?.span;
}
