import { createCorpus } from '#corpus/createCorpus.ts';
import type { KnownName } from '#link/linkEntities.ts';
import type { Article } from '#model/article.ts';
import type { Asked } from '#model/command.ts';
import { wordMeanings } from '#search/wordMeanings.ts';
import { createUnderstand } from '#understand/understand.ts';
import { createAsked } from '../../src/pipeline.ts';
import { loadReader } from '../../src/reader.ts';
import { wordVectorsLoader } from '../../src/wordVectorsLoader.ts';

const reader = loadReader();
const wordVectors = wordVectorsLoader();

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
  const corpus = createCorpus(records, known, { wordVectors });
  const asked: Asked = createAsked(
    corpus,
    createUnderstand(() => wordMeanings(wordVectors())),
  );
  return { records, corpus, asked };
}
