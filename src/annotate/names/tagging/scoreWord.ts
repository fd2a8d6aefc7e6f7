import type { NameWord } from '#annotate/names/features/nameWord.ts';
import { hashAttribute, WINDOW_REACH } from '#annotate/names/features/windowFeatures.ts';
import { lookUpKey } from '#annotate/names/model/keyTable.ts';
import { type KnownWords, type NameModel, WEIGHTS_A_ROW } from '#annotate/names/model/nameModel.ts';

const SCORES_A_WORD = (2 * WINDOW_REACH + 1) * WEIGHTS_A_ROW;
const WORDS_A_POOL = 1000;

/**
 * The scores that a word alone gives to the tokens around it: one row of labels of both passes for each distance, from
 * two tokens ahead of it to two behind. Kept with the model, as most words come again.
 */
export function scoreWord(word: NameWord, { known, features, weights }: NameModel): Float32Array {
  const kept = known.scores.get(word);
  if (kept) return kept;
  const scores = reserveScores(known);
  for (let offset = -WINDOW_REACH; offset <= WINDOW_REACH; offset++) {
    const place = (offset + WINDOW_REACH) * WEIGHTS_A_ROW;
    for (const attribute of word.attributes) {
      const row = lookUpKey(features, hashAttribute(attribute, offset));
      if (row === -1) continue;
      for (let k = 0; k < WEIGHTS_A_ROW; k++)
        scores[place + k] = (scores[place + k] as number) + (weights[row * WEIGHTS_A_ROW + k] as number);
    }
  }
  known.scores.set(word, scores);
  return scores;
}

function reserveScores({ scores, pools }: KnownWords): Float32Array {
  const place = scores.size % WORDS_A_POOL;
  if (place === 0) pools.push(new Float32Array(SCORES_A_WORD * WORDS_A_POOL));
  return (pools.at(-1) as Float32Array).subarray(place * SCORES_A_WORD, (place + 1) * SCORES_A_WORD);
}
