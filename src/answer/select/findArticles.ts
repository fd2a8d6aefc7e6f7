import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import { cut, type Span } from '#model/span.ts';
import { wholeTexts } from '#text/regex.ts';
import { matchBeginnings } from './matchBeginnings.ts';
import { contentStemsOf, matchWords, type WordMatcher } from './matchWords.ts';

/** An article that speaks of something, and the sentences in which it does. */
export type ArticleOn = {
  readonly record: ArticleRecord;
  readonly spans: readonly [Span, ...Span[]];
  /** It is what the article is about, rather than mentioned in it. */
  readonly isMain: boolean;
};

/** In so many sentences a thing is spoken of, and not only mentioned. */
const MAIN_SENTENCES = 3;

/**
 * The articles that speak of some words, or of what they name, those that are about it first, the newest first of each. If no
 * sentence holds all the words, two together may.
 */
export function findArticlesOn(topic: string, corpus: Corpus): ArticleOn[] {
  const about = matchSpokenOf(topic, corpus);
  if (!about) return [];
  const held = corpus.records.filter(({ article: { text, title = '' } }) => about.mayHold(`${title} ${text}`));
  const speaking = held.flatMap((record) => readArticle(record, about.holds, 1));
  const articles = speaking.length > 0 ? speaking : held.flatMap((record) => readArticle(record, about.holds, 2));
  return [...articles.filter(({ isMain }) => isMain), ...articles.filter(({ isMain }) => !isMain)];
}

type SpokenOf = { readonly mayHold: WordMatcher; readonly holds: WordMatcher };

/** A name is meant in any of its spellings, and as it is written; other words in any form. */
function matchSpokenOf(topic: string, corpus: Corpus): SpokenOf | undefined {
  const named = corpus.isName(topic) ? corpus.findEntities(topic) : [];
  const spellings = named.flatMap(({ entity: { name, aliases } }) => [name, ...aliases]);
  if (spellings.length > 0) {
    const pattern = new RegExp(wholeTexts(spellings), 'u');
    const holds = (text: string) => pattern.test(text);
    const words = matchWords(topic);
    // A name may be a word too: "Rain" and the rain.
    const isWord = named.every(({ entity }) => entity.kind === 'other') && words;
    return isWord ? { mayHold: () => true, holds: (text) => holds(text) || words(text) } : { mayHold: holds, holds };
  }
  const holds = matchWords(topic);
  return holds && { mayHold: matchBeginnings(contentStemsOf(topic)), holds };
}

/** The stretches of so many sentences that hold it. */
function readArticle(record: ArticleRecord, holds: WordMatcher, sentences: number): ArticleOn[] {
  const { article } = record;
  const report = record.sentences.filter(({ boilerplate }) => !boilerplate).map(({ span }) => span);
  const stretches = report.map(({ start }, at) => ({ start, end: report[at + sentences - 1]?.end ?? start }));
  const [first, ...others] = stretches.filter((span) => holds(cut(article.text, span)));
  const isTitle = holds(article.title ?? '');
  if (first) return [{ record, spans: [first, ...others], isMain: isTitle || others.length + 1 >= MAIN_SENTENCES }];
  const [opening] = report;
  return opening && isTitle ? [{ record, spans: [opening], isMain: true }] : [];
}
