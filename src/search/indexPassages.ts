import { STOP_WORDS } from '#lexicon/stopWords.ts';
import type { PartialDate } from '#model/article.ts';
import { type Capitals, countCapitals } from './capitals.ts';
import type { Passage } from './passage.ts';
import { type Postings, postingsOf } from './postings.ts';
import { searchWords } from './searchWords.ts';
import { stem } from './stem.ts';
import { type WordVectors, wordVectors } from './wordVectors.ts';

/** Words by number: the words of passage p are `words.slice(starts[p], starts[p + 1])`. */
export type WordRuns = { readonly words: Int32Array; readonly starts: Int32Array };

/** Articles as ranges of passages: article a holds passages `firstPassage[a]` up to `firstPassage[a + 1]`. */
export type IndexedArticles = {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly ofPassage: Int32Array;
  readonly firstPassage: Int32Array;
  readonly titles: readonly ReadonlySet<number>[];
};

export type PassageIndex = {
  readonly passages: readonly Passage[];
  /** Stem → its number. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly stopWords: ReadonlySet<number>;
  readonly runs: WordRuns;
  readonly postings: Postings;
  /** Words of each passage that are no stop words. */
  readonly lengths: Float32Array;
  readonly meanLength: number;
  readonly articles: IndexedArticles;
  readonly capitals: Capitals;
  readonly vectors: WordVectors;
  /** Word → its row among the vectors; -1 for stop words and words that have none. */
  readonly rows: Int32Array;
  /** When the newest passage was published, where any says so. */
  readonly newest: PartialDate | undefined;
};

/**
 * Indexes passages, which come article by article, each in the order of its text. `vectors` tell which words are alike;
 * without them only words of one stem are.
 */
export function indexPassages(passages: readonly Passage[], vectors: WordVectors = wordVectors.none): PassageIndex {
  const numbering = numberWords();
  const perPassage = passages.map((passage) => searchWords(passage.text).map(({ form }) => numbering.number(form)));
  const articles = articlesOf(passages, numbering);
  const runs = runsOf(perPassage);
  const { vocabulary, stopWords } = numbering;
  const lengths = Float32Array.from(perPassage, (words) => words.filter((word) => !stopWords.has(word)).length);
  return {
    passages,
    vocabulary,
    stopWords,
    runs,
    postings: postingsOf(runs, { vocabularySize: vocabulary.size, skip: stopWords }),
    lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    articles,
    capitals: countCapitals(passages, runs, vocabulary.size),
    vectors,
    rows: Int32Array.from(vocabulary, ([key, number]) => (stopWords.has(number) ? -1 : (vectors.rows.get(key) ?? -1))),
    newest: newestOf(passages),
  };
}

function newestOf(passages: readonly Passage[]): PartialDate | undefined {
  return passages.reduce<PartialDate | undefined>(
    (newest, { publishedOn }) => (publishedOn && (!newest || publishedOn > newest) ? publishedOn : newest),
    undefined,
  );
}

type Numbering = {
  readonly vocabulary: Map<string, number>;
  readonly stopWords: Set<number>;
  readonly number: (form: string) => number;
};

/** Numbers stems as they come; every written form is stemmed once. */
function numberWords(): Numbering {
  const vocabulary = new Map<string, number>();
  const stopWords = new Set<number>();
  const forms = new Map<string, number>();
  const add = (form: string) => {
    const stop = STOP_WORDS.has(form);
    const key = stop ? form : stem(form);
    const number = vocabulary.get(key) ?? vocabulary.size;
    vocabulary.set(key, number);
    if (stop) stopWords.add(number);
    forms.set(form, number);
    return number;
  };
  return { vocabulary, stopWords, number: (form) => forms.get(form) ?? add(form) };
}

function runsOf(perPassage: readonly (readonly number[])[]): WordRuns {
  const starts = new Int32Array(perPassage.length + 1);
  perPassage.forEach((words, passage) => {
    starts[passage + 1] = (starts[passage] ?? 0) + words.length;
  });
  const words = new Int32Array(starts.at(-1) ?? 0);
  perPassage.forEach((list, passage) => {
    words.set(list, starts[passage]);
  });
  return { words, starts };
}

function articlesOf(passages: readonly Passage[], { number }: Numbering): IndexedArticles {
  const numberOf = new Map<string, number>();
  const firstPassage: number[] = [];
  const titles: Set<number>[] = [];
  const ofPassage = Int32Array.from(passages, ({ articleId, title = '' }, passage) => {
    const known = numberOf.get(articleId);
    if (known !== undefined) return known;
    numberOf.set(articleId, firstPassage.length);
    firstPassage.push(passage);
    titles.push(new Set(searchWords(title).map(({ form }) => number(form))));
    return firstPassage.length - 1;
  });
  return { numberOf, ofPassage, firstPassage: Int32Array.from([...firstPassage, passages.length]), titles };
}
