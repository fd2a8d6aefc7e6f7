import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import { cut, type Span } from '#model/span.ts';
import { readWords } from '#text/cutWords.ts';
import { matchTopic, matchWords, type WordMatcher } from './matchWords.ts';

/** An article that speaks of something, and the sentences in which it does. */
export type ArticleOn = {
  readonly record: ArticleRecord;
  readonly spans: readonly [Span, ...Span[]];
  /** It is what the article is about, rather than mentioned in it. */
  readonly isMain: boolean;
};

/** In so many sentences a thing is spoken of, and not only mentioned. */
const MAIN_SENTENCES = 3;
/** Letters that all forms of a word have in common; they are looked for first, as stemming every text takes long. */
const COMMON_LETTERS = 3;

/** The articles that speak of some words, or of what they name, those that are about it first, the newest first of each. */
export function findArticlesOn(topic: string, corpus: Corpus): ArticleOn[] {
  const entities = corpus.isName(topic) ? corpus.findEntities(topic).map(({ entity }) => entity) : [];
  const about = matchTopic(topic, corpus);
  if (!about) return [];
  const spellings = [topic, ...entities.flatMap(({ name, aliases }) => [name, ...aliases])];
  const mayHold = matchBeginnings(spellings);
  const held = corpus.records.filter(mayHold);
  const speaking = held.flatMap((record) => readArticle(record, about));
  const articles = speaking.length > 0 ? speaking : held.flatMap((record) => readWhole(record, about, topic));
  return [...articles.filter(({ isMain }) => isMain), ...articles.filter(({ isMain }) => !isMain)];
}

function readArticle(record: ArticleRecord, about: WordMatcher): ArticleOn[] {
  const { article } = record;
  const report = spansOfReport(record);
  const [first, ...others] = report.filter((span) => about(cut(article.text, span)));
  const isTitle = about(article.title ?? '');
  if (first) return [{ record, spans: [first, ...others], isMain: isTitle || others.length + 1 >= MAIN_SENTENCES }];
  const [opening] = report;
  return opening && isTitle ? [{ record, spans: [opening], isMain: true }] : [];
}

/** If no sentence holds all the words, an article may. */
function readWhole(record: ArticleRecord, about: WordMatcher, topic: string): ArticleOn[] {
  const { article } = record;
  const report = spansOfReport(record);
  const [opening] = report;
  const isAll = about(`${article.title ?? ''} ${report.map((span) => cut(article.text, span)).join(' ')}`);
  if (!opening || !isAll) return [];
  const matches = readWords(topic).flatMap((word) => matchWords(word) ?? []);
  const telling = report.find((span) => matches.some((match) => match(cut(article.text, span))));
  return [{ record, spans: [telling ?? opening], isMain: false }];
}

function spansOfReport({ sentences }: ArticleRecord): Span[] {
  return sentences.filter(({ boilerplate }) => !boilerplate).map(({ span }) => span);
}

/** Whether an article may hold all the words of one of some spellings, as far as their first letters tell. */
function matchBeginnings(spellings: readonly string[]): (record: ArticleRecord) => boolean {
  const beginnings = spellings.map((spelling) =>
    readWords(spelling)
      .filter((word) => !STOP_WORDS.has(word))
      .map((word) => word.slice(0, COMMON_LETTERS)),
  );
  return ({ article: { text, title = '' } }) => {
    const words = `${title} ${text}`.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    return beginnings.some((some) => some.every((beginning) => words.includes(beginning)));
  };
}
