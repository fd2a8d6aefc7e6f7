import type { Phrases } from '#lexicon/phrases/phrases.ts';
import type { Fact } from '#model/fact.ts';
import { writtenDeadline } from './writtenMoment.ts';
import { writtenValue } from './writtenQuantity.ts';

/** "GDP: over one trillion yuan, by 2025": what is to be reached, how much and by when, figures in the article's words. */
export function targetPhrase(fact: Fact, text: string, words: Phrases): string {
  const { comma, colon, line } = words;
  const value = writtenValue(fact, text, words);
  const deadline = writtenDeadline(fact.qualifiers.deadline, text, words);
  return `${fact.object.text}${value && colon + value}${deadline && comma + line.by(deadline)}`;
}
