/** Kinds of features; each kind is weighted and normalised by itself, so that none drowns the others. */
export type FeatureKind = 'word' | 'pair' | 'letters';

export type TextFeatures = Readonly<Record<FeatureKind, readonly string[]>>;

const SHORTEST = 2;
const LONGEST = 5;

/** What a classifier sees of a text: its words, pairs of words, and runs of two to five letters inside words. */
export function features(text: string): TextFeatures {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?|[?$€£%]/gu) ?? [];
  const bounded = ['^', ...words, '$'];
  return {
    word: words,
    pair: bounded.slice(1).map((word, at) => `${bounded[at]} ${word}`),
    letters: words.flatMap(letterRuns),
  };
}

function letterRuns(word: string): string[] {
  const padded = ` ${word} `;
  const runs: string[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++)
    for (let at = 0; at + length <= padded.length; at++) runs.push(padded.slice(at, at + length));
  return runs;
}
