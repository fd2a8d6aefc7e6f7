import type { AskedWord } from './askQuestion.ts';
import type { Hits } from './passageView.ts';

/** The part of the words, by weight, that is hit; `none` where the words weigh nothing. */
export function share(
  words: readonly AskedWord[],
  hits: Hits,
  { weigh = ({ weight }: AskedWord, _at: number) => weight, none = 0 } = {},
): number {
  let [hit, all] = [0, 0];
  words.forEach((word, at) => {
    const weight = weigh(word, at);
    all += weight;
    if (hits[at]) hit += weight;
  });
  return all > 0 ? hit / all : none;
}
