import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import type { AboutWords } from '#model/request.ts';
import { readWords } from '#text/cutWords.ts';
import type { IsName } from './corpusNames.ts';

const MOST_NAME_WORDS = 6;

/** Words that say how it is asked, not after what. */
const ASKING_WORDS = new Set(
  `many much number amount name names named called call kind kinds type sort change changed develop developed happen happens happened happening part start starts started begin begins currently still now today
   please tell know year years date day time month last next this exactly people person someone something anything get got
   give given new one ones say said says used use long away actually really going go come like find whose total whos whats whens wheres hows wheres old going do plan plans held hold holds take takes took place`.split(
    /\s+/,
  ),
);

/** What a question is about: the longest names in it that are known, and its other words that say something. */
export function readAbout(question: string, isName: IsName): AboutWords {
  const all = readWords(withoutAskingParts(question));
  const names: string[] = [];
  const words: string[] = [];
  for (let at = 0; at < all.length; ) {
    const count = countNameWords(all, at, isName);
    const word = all[at] ?? '';
    if (count > 0) names.push(all.slice(at, at + count).join(' '));
    else if (!STOP_WORDS.has(word) && !ASKING_WORDS.has(word)) words.push(word);
    at += Math.max(1, count);
  }
  return { names, words };
}

/** Without the name of a command, the "s" of possessives, and the "city" of "which city was". */
function withoutAskingParts(question: string): string {
  return question
    .replace(/^\s*\/\w+\s*/u, '')
    .replace(/['’]s\b/gu, '')
    .replace(/\b(?:which|what) (?=\S+ (?:is|was|are|were|did|does|do|has|have|will|can)\b)\S+/giu, '');
}

/** How many words the longest name at a place has, 0 if none stands there; a name may stand there with an "s" behind it. */
function countNameWords(words: readonly string[], at: number, isName: IsName): number {
  for (let count = Math.min(MOST_NAME_WORDS, words.length - at); count > 0; count--) {
    const candidate = words.slice(at, at + count).join(' ');
    if (candidate.length > 2 && !STOP_WORDS.has(candidate) && isName(candidate)) return count;
    if (count === 1 && /\p{L}{3}s$/u.test(candidate) && isName(candidate.slice(0, -1))) return 1;
  }
  return 0;
}
