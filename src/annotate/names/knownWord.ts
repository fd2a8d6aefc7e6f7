import type { NameModel } from './nameModel.ts';
import { type NameWord, nameWord } from './nameWord.ts';

/** About 30 MB of words and their scores. */
const MOST = 40_000;

/** The word as the tagger sees it; kept with the model. */
export function knownWord(text: string, { known, words }: NameModel): NameWord {
  const kept = known.words.get(text);
  if (kept) return kept;
  if (known.words.size >= MOST) {
    known.words.clear();
    known.scores.clear();
    known.pools.length = 0;
  }
  const word = nameWord(text, words);
  known.words.set(text, word);
  return word;
}
