/** Kinds of features; each kind is weighted and normalised by itself, so that none drowns the others. */
export type FeatureKind = 'word' | 'pair' | 'letters' | 'together';

export type TextFeatures = Readonly<Record<FeatureKind, readonly string[]>>;

const SHORTEST_RUN = 2;
const LONGEST_RUN = 5;
/** So many letters tell a word from others, whatever its ending. */
const TELLING_LETTERS = 5;

/**
 * What a classifier sees of a text: its words, pairs of neighbouring words, runs of two to five letters inside words,
 * and any two words that stand in it together, whatever their order and endings (the products of a quadratic kernel
 * over words, written out as features: Chang et al. 2010).
 */
export function findFeatures(text: string): TextFeatures {
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
    letters: words.flatMap(runsOfLetters),
    together: pairWords(words),
  };
}

function runsOfLetters(word: string): string[] {
  const padded = ` ${word} `;
  const runs: string[] = [];
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++)
    for (let at = 0; at + length <= padded.length; at++) runs.push(padded.slice(at, at + length));
  return runs;
}

function pairWords(words: readonly string[]): string[] {
  const beginnings = [...new Set(words.map((word) => word.slice(0, TELLING_LETTERS)))].sort();
  return beginnings.flatMap((beginning, at) => beginnings.slice(at + 1).map((other) => `${beginning} ${other}`));
}
