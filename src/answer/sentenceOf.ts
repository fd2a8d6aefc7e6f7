import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { cut } from '#model/span.ts';

/** The words of the sentence that states a fact. */
export function sentenceOf({ evidence }: Fact, corpus: Corpus): string {
  const record = corpus.record(evidence.articleId);
  return record ? cut(record.article.text, evidence.sentence) : '';
}
