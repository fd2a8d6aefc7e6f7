import { FAMILY_NAMES } from '#lexicon/names/chineseSurnames.ts';
import { LATER } from './starts.ts';

/** Somebody whom a name alone may mean. */
export type Bearer = {
  /** The words of each of the names, in small letters. */
  readonly names: readonly (readonly string[])[];
  /** How often the article calls somebody by more than one word. */
  readonly namedInFull: number;
  readonly titles: ReadonlySet<string>;
  /** How far before the name alone this one was named last; who is named later only is farther than `LATER`. */
  readonly distance: number;
};

/** Nearer than this is in the same breath. */
const NEAR = 600;

/**
 * Whom "Berg" alone means: who bears it as a family name, before those who bear it as a given name; the one who is named
 * most by far, or else in the same breath. If two could be meant, it is nobody.
 */
export function chooseBearer<T extends Bearer>(
  word: string,
  title: string | undefined,
  bearers: readonly T[],
): T | undefined {
  const fitting = bearers.filter((bearer) => fitsTitle(title, bearer));
  const family = fitting.filter(({ names }) => names.some((words) => isFamilyName(word, words)));
  const called = family.length > 0 ? family : fitting;
  const known = called.filter(({ distance }) => distance < LATER);
  const left = known.length > 0 ? known : called;
  if (left.length < 2) return left[0];
  if (family.length === 0) return undefined;
  const [first, second] = left.toSorted((a, b) => b.namedInFull - a.namedInFull);
  if (first && second && first.namedInFull >= 2 * second.namedInFull) return first;
  const near = left.filter(({ distance }) => distance < NEAR);
  return near.length === 1 ? near[0] : undefined;
}

/** The last word of a name, or the first of a Chinese one. */
function isFamilyName(word: string, words: readonly string[]): boolean {
  return word === words.at(-1) || (word === words[0] && words.length < 4 && FAMILY_NAMES.has(word));
}

const TITLE_BEFORE: readonly (readonly [kind: string, title: RegExp])[] = [
  ['reign', /\b(?:Pope|King|Queen|Emperor|Empress|Tsar|Sultan|Prince|Princess|Saint|St\.) $/],
  ['spouse', /\b[Ff]irst (?:[Ll]ady|[Gg]entleman) $/],
  ['law', /\b(?:Judge|Justice|Magistrate) $/],
  ['church', /\b(?:Bishop|Archbishop|Cardinal|Rabbi|Imam|Pastor|Rev\.|Father) $/],
  [
    'office',
    /\b(?:[Pp]resident|Senator|Sen\.|Governor|Gov\.|Rep\.|Congress(?:wo)?man|[Mm]inister|Premier|[Cc]hancellor|Secretary|[Mm]ayor|Speaker) $/,
  ],
];

/** What kind of title stands directly before a name, if it tells people of one name apart. */
export function titleBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  return TITLE_BEFORE.find(([, title]) => title.test(before))?.[0];
}

/** "President Berg" is not the first lady Ida Berg; who bears no title in the article may bear any but one of reign. */
function fitsTitle(title: string | undefined, { titles }: Bearer): boolean {
  if (title === undefined || titles.has(title)) return true;
  return title !== 'reign' && titles.size === 0;
}
