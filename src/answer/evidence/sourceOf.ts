import type { PartialDate } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { cut } from '#model/span.ts';

/** The text of the article that states a fact; the spans of the fact are offsets of it. */
export function articleTextOf({ evidence }: Pick<Fact, 'evidence'>, corpus: Corpus): string {
  return corpus.record(evidence.articleId)?.article.text ?? '';
}

/** The day of the article that states a fact. */
export function publicationDayOf({ evidence }: Pick<Fact, 'evidence'>, corpus: Corpus): PartialDate | undefined {
  return corpus.record(evidence.articleId)?.article.publishedOn;
}

/** The words of the sentence that states a fact. */
export function sentenceOf({ evidence }: Fact, corpus: Corpus): string {
  return cut(articleTextOf({ evidence }, corpus), evidence.sentence);
}
