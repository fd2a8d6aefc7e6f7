import { loadSearchModels } from '#app/loadSearchModels.ts';
import { loadWordVectors } from '#app/loadWordVectors.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import type { Article } from '#model/article.ts';
import type { Ask } from '#model/command.ts';
import type { KnownName } from '#model/corpus.ts';
import { lazy } from '#model/makeOnce.ts';
import { createAsk } from '#pipeline.ts';
import { loadReader } from '#reading/loadReader.ts';
import { toWordMeanings } from '#search/index/wordVectors.ts';
import { createUnderstand } from '#understand/understand.ts';

const reader = loadReader();
const wordVectors = lazy(loadWordVectors);
const searchModels = lazy(() => loadSearchModels(wordVectors()));

/** Reads texts as articles named a, b, c … with the real reader, and gives what can be asked of them. */
export async function corpusOf(texts: readonly (string | Partial<Article>)[], known: readonly KnownName[] = []) {
  const { learn } = await reader;
  const records = texts.map((given, i) =>
    learn({
      id: String.fromCharCode(97 + i),
      text: '',
      boilerplate: [],
      ...(typeof given === 'string' ? { text: given } : given),
    }),
  );
  const corpus = createCorpus(records, known, { searchModels });
  const ask: Ask = createAsk(
    corpus,
    createUnderstand(() => toWordMeanings(wordVectors())),
  );
  return { records, corpus, ask };
}
