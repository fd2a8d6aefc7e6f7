import { loadWordVectors } from '#app/loadWordVectors.ts';
import { toIndexedSentences } from '#corpus/createSentenceSearch.ts';
import { loadReader } from '#reading/loadReader.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { collectTexts } from '#training/reader/collectTexts.ts';
import { trainReader } from '#training/reader/trainReader.ts';

/** Reads texts with questions whose answers are marked, and learns from them which words of a sentence answer. */
export async function trainReaderVerb({ texts, out }: { readonly texts: string; readonly out: string }): Promise<void> {
  const { learn } = await loadReader();
  const { articles, questions } = collectTexts(texts.split(','));
  trainReader(indexPassages(toIndexedSentences(articles.map(learn)), { vectors: loadWordVectors() }), questions, out);
}
