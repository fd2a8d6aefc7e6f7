import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import type { WordVectors } from '#search/index/wordVectors.ts';
import { countTypos } from '#search/names/countTypos.ts';
import { foldWord } from '#text/cutWords.ts';
import { stemWord } from '#text/stemWord.ts';

/** Shorter words have too many neighbours. */
const LEAST_LETTERS = 5;
/** A longer word may be off by two letters. */
const LETTERS_FOR_TWO_TYPOS = 9;
/** What holds more strange words than this is no misspelt question, and would take long to mend. */
const MOST_MENDED = 6;
/** A word among so many of the commonest English ones is meant as it is written; "minster" and "teh" come later. */
const COMMON_WORDS = 10_000;

const WORD = new RegExp(`(?<![\\p{L}\\p{N}'’-])\\p{L}{${LEAST_LETTERS},}(?![\\p{L}\\p{N}-])`, 'gu');

/**
 * A question with its misspelt words as the passages write them: a word that neither they nor common English know, and
 * that is a letter or two off from one of theirs. Names written as such are left to those who look for names. The passages'
 * index is only asked for if a word is rare.
 */
export function mendSpelling(
  question: string,
  { vectors, indexed }: { readonly vectors: WordVectors; readonly indexed: () => PassageIndex },
): string {
  if (vectors.rows.size === 0) return question;
  const rare = [...question.matchAll(WORD)].filter(({ 0: word, index: at }) => isRare(vectors, word, at === 0));
  if (rare.length === 0) return question;
  const index = indexed();
  const doubtful = rare.filter(({ 0: word }) => !index.vocabulary.has(stemWord(foldWord(word))));
  if (doubtful.length > MOST_MENDED) return question;
  const mended = new Map(doubtful.map(({ 0: word }) => [word, findNearest(index, foldWord(word)) ?? word]));
  return question.replace(WORD, (word) => mended.get(word) ?? word);
}

function isRare({ rows }: WordVectors, word: string, opens: boolean): boolean {
  const form = foldWord(word);
  if ((word !== word.toLowerCase() && !opens) || STOP_WORDS.has(form)) return false;
  return (rows.get(stemWord(form)) ?? COMMON_WORDS) >= COMMON_WORDS;
}

/** The passages' word with the fewest typing errors; of several the one that most passages hold. */
function findNearest({ writings, postings }: PassageIndex, form: string): string | undefined {
  const most = form.length >= LETTERS_FOR_TWO_TYPOS ? 2 : 1;
  const holding = (number: number) => (postings.starts[number + 1] ?? 0) - (postings.starts[number] ?? 0);
  let best: { readonly written: string; readonly typos: number; readonly count: number } | undefined;
  for (const [written, number] of writings) {
    if (Math.abs(written.length - form.length) > most || written.length < LEAST_LETTERS) continue;
    const other = foldWord(written);
    if (other[0] !== form[0]) continue;
    const typos = countTypos(form, other, best?.typos ?? most);
    const count = holding(number);
    if (typos <= most && (!best || typos < best.typos || (typos === best.typos && count > best.count)))
      best = { written, typos, count };
  }
  return best?.written;
}
