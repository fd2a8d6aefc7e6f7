import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { factLine } from './factLine.ts';
import { writtenMoment } from './writtenMoment.ts';

/** A fact in words that stand alone, and when it happens where it says so. */
export function datedLine(fact: Fact, corpus: Corpus): string {
  return dated(fact, corpus, factLine(fact, corpus));
}

/** Words about a fact with the fact's date behind them. */
export function dated({ qualifiers, evidence }: Fact, corpus: Corpus, words: string): string {
  const text = corpus.record(evidence.articleId)?.article.text ?? '';
  const phrases = phrasesOf(corpus.language);
  return qualifiers.date ? words + phrases.comma + writtenMoment(qualifiers.date, text, phrases) : words;
}
