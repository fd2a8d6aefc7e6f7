import type { PartialDate } from '#model/article.ts';
import type { ReaderWeights } from '#search/reader/readerWeights.ts';
import { findWrittenWords } from '#text/cutWords.ts';
import { createNumbering, type Numbering } from './createNumbering.ts';
import type { IndexedSentence } from './indexedSentence.ts';
import { type Postings, postingsOf } from './postings.ts';
import { readPassages, type WordRuns } from './readPassages.ts';
import { NO_MODELS, type SearchModels } from './searchModels.ts';
import type { WordVectors } from './wordVectors.ts';

/** Articles as ranges of passages: article a holds passages `firstPassage[a]` up to `firstPassage[a + 1]`. */
export type IndexedArticles = {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly ofPassage: Int32Array;
  readonly firstPassage: Int32Array;
  readonly titles: readonly ReadonlySet<number>[];
};

/** Passages from `start` up to `end`. */
export type PassageRange = { readonly start: number; readonly end: number };

export type PassageIndex = {
  readonly passages: readonly IndexedSentence[];
  /** Stem → its number. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly stopWords: ReadonlySet<number>;
  /** Each word as passages write it → its number. */
  readonly writings: ReadonlyMap<string, number>;
  readonly runs: WordRuns;
  readonly postings: Postings;
  /** Words of each passage that are no stop words. */
  readonly lengths: Float32Array;
  readonly meanLength: number;
  readonly articles: IndexedArticles;
  /** Whether a word that does not open a passage is mostly written with a capital letter, as names are. */
  readonly usuallyCapital: (word: number) => boolean;
  readonly vectors: WordVectors;
  readonly reader: ReaderWeights | undefined;
  /** Word → its row among the vectors; -1 for stop words and words that have none. */
  readonly rows: Int32Array;
  /** When the newest passage was published, if any says so. */
  readonly newest: PartialDate | undefined;
};

/**
 * Indexes passages, which come article by article, each in the order of its text. Without models only words
 * of one stem are alike.
 */
export function indexPassages(
  passages: readonly IndexedSentence[],
  { vectors, reader }: SearchModels = NO_MODELS,
): PassageIndex {
  const numbering = createNumbering();
  const { runs, capitals } = readPassages(passages, numbering);
  const articles = articlesOf(passages, numbering);
  const { vocabulary, stopWords, writings } = numbering;
  const { postings, lengths } = postingsOf(runs, { vocabularySize: vocabulary.size, skip: stopWords });
  return {
    passages,
    vocabulary,
    stopWords,
    writings,
    runs,
    postings,
    lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    articles,
    usuallyCapital: (word) => (capitals[word] ?? 0) >= 0,
    vectors,
    reader,
    rows: Int32Array.from(vocabulary, ([key, number]) => (stopWords.has(number) ? -1 : (vectors.rows.get(key) ?? -1))),
    newest: newestOf(passages),
  };
}

function newestOf(passages: readonly IndexedSentence[]): PartialDate | undefined {
  return passages.reduce<PartialDate | undefined>(
    (newest, { publishedOn }) => (publishedOn && (!newest || publishedOn > newest) ? publishedOn : newest),
    undefined,
  );
}

function articlesOf(passages: readonly IndexedSentence[], { number }: Numbering): IndexedArticles {
  const numberOf = new Map<string, number>();
  const firstPassage: number[] = [];
  const titles: Set<number>[] = [];
  const ofPassage = Int32Array.from(passages, ({ articleId, title = '' }, passage) => {
    const known = numberOf.get(articleId);
    if (known !== undefined) return known;
    numberOf.set(articleId, firstPassage.length);
    firstPassage.push(passage);
    titles.push(new Set(findWrittenWords(title).map(({ 0: written }) => number(written))));
    return firstPassage.length - 1;
  });
  return { numberOf, ofPassage, firstPassage: Int32Array.from([...firstPassage, passages.length]), titles };
}

/** The passages of an article, by its number: from `start` up to `end`. */
export function rangeOfArticle({ firstPassage }: IndexedArticles, article: number): PassageRange {
  return { start: firstPassage[article] ?? 0, end: firstPassage[article + 1] ?? 0 };
}

/** How much a word says (its inverse document frequency, as in BM25): the rarer it is, the more. */
export function rarityOf({ postings: { starts }, passages }: PassageIndex, word: number): number {
  const holding = (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5));
}
