import type { PassageView } from '#search/candidates/viewPassage.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';

/** Words of the question farther apart than this in a passage have nothing to do with each other. */
const FARTHEST_WORD = 8;
const LONGEST_RUN = 6;
const TURNED_ROUND = 0.6;

/** Whether the question's words stand together in a passage as they do in the question. */
export function measureOrder(asked: WeighedQuestion, view: PassageView): PassageSigns {
  return { pairs: measurePairs(asked, view), run: Math.min(longestRunOf(asked, view), LONGEST_RUN) / LONGEST_RUN };
}

/** Neighbours among the content words, by weight, that stand close to each other, most of all in their order. */
function measurePairs({ content }: WeighedQuestion, { positions }: PassageView): number {
  let [close, all] = [0, 0];
  for (let at = 0; at + 1 < content.length; at++) {
    const weight = (content[at]?.weight ?? 0) + (content[at + 1]?.weight ?? 0);
    all += weight;
    close += weight * closenessOf(positions[at] ?? [], positions[at + 1] ?? []);
  }
  return all > 0 ? close / all : 0;
}

function closenessOf(first: readonly number[], second: readonly number[]): number {
  let best = 0;
  for (const a of first)
    for (const b of second) {
      const distance = Math.abs(b - a);
      if (distance <= FARTHEST_WORD) best = Math.max(best, (b > a ? 1 : TURNED_ROUND) / Math.max(1, distance - 1));
    }
  return best;
}

/** The longest run of words, small ones too, that question and passage share; it must hold a content word. */
function longestRunOf({ words }: WeighedQuestion, { numbers }: PassageView): number {
  let longest = 0;
  words.forEach((word, from) => {
    for (let at = numbers.indexOf(word.number); at >= 0; at = numbers.indexOf(word.number, at + 1)) {
      let length = 1;
      let weight = word.weight;
      for (let next = words[from + 1]; next && next.number === numbers[at + length]; next = words[from + length]) {
        weight += next.weight;
        length++;
      }
      if (length > 1 && weight > 0) longest = Math.max(longest, length);
    }
  });
  return longest;
}
