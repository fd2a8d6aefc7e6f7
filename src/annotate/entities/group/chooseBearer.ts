import { FAMILY_NAMES } from '#lexicon/names/chineseSurnames.ts';
import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import { LATER } from './starts.ts';

/** Somebody whom a name alone may mean. */
export type Bearer = {
  /** The words of each of the names, in small letters. */
  readonly names: readonly (readonly string[])[];
  /** How often the article calls somebody by more than one word. */
  readonly namedInFull: number;
  /** How often by the given name alone. */
  readonly namedByGiven: number;
  readonly titles: ReadonlySet<string>;
  /** How far before the name alone this one was named last; who is named later only is farther than `LATER`. */
  readonly distance: number;
};

/** Nearer than this is in the same breath. */
const NEAR = 600;

/**
 * Whom "Berg" alone means: who bears it as a family name, before those who bear it as a given name; the only one who is
 * called by the title before it; the one who is named most by far, or else in the same breath. If two could be meant, it
 * is nobody.
 */
export function chooseBearer<T extends Bearer>(
  word: string,
  title: string | undefined,
  bearers: readonly T[],
): T | undefined {
  const fitting = bearers.filter((bearer) => fitsTitle(word, title, bearer));
  const family = fitting.filter(({ names }) => names.some((words) => isFamilyName(word, words)));
  const called = family.length > 0 ? family : fitting;
  const known = called.filter(({ distance }) => distance < LATER);
  const left = keepLikelier(title, known.length > 0 ? known : called);
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

/** Those who bear the very title, if any does; then those whom the article does not call by their given name instead. */
function keepLikelier<T extends Bearer>(title: string | undefined, bearers: readonly T[]): readonly T[] {
  const titled = bearers.filter(({ titles }) => title !== undefined && titles.has(title));
  const left = titled.length > 0 ? titled : bearers;
  const others = left.filter(({ namedByGiven, namedInFull }) => namedByGiven < 2 || namedByGiven < namedInFull);
  return others.length > 0 ? others : left;
}

const TITLE_BEFORE: readonly (readonly [kind: string, title: RegExp])[] = [
  ['man', /\bMr\.? $/],
  ['woman', /\b(?:Mrs|Ms|Miss)\.? $/],
  ['reign', /\b(?:Pope|King|Queen|Emperor|Empress|Tsar|Sultan|Prince|Princess|Saint|St\.) $/],
  ['spouse', /\b[Ff]irst (?:[Ll]ady|[Gg]entleman),? $/],
  ['law', /\b(?:Judge|Justice|Magistrate) $/],
  ['church', /\b(?:Bishop|Archbishop|Cardinal|Rabbi|Imam|Pastor|Rev\.|Father|Sister|Brother) $/],
  ['chief', /\bChief $/],
  ['office: president', /\b[Pp]resident $/],
  ['office: senator', /\b(?:Senator|Sen\.) $/],
  ['office: representative', /\b(?:Rep\.|Congress(?:wo)?man) $/],
  ['office: governor', /\b(?:Governor|Gov\.) $/],
  ['office: minister', /\b(?:[Mm]inister|Premier|[Cc]hancellor) $/],
  ['office: secretary', /\bSecretary $/],
  ['office: mayor', /\b[Mm]ayor $/],
  ['office: speaker', /\bSpeaker $/],
];

/** What kind of title stands directly before a name, if it tells people of one name apart. */
export function titleBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  return TITLE_BEFORE.find(([, title]) => title.test(before))?.[0];
}

/** Whether it is a title that anybody of one sex has. */
export function isSalutation(title: string): boolean {
  return title === 'man' || title === 'woman';
}

/**
 * "President Berg" is not the first lady Ida Berg, and "Mr. Berg" is not Ida; whoever bears no title in the article may bear
 * any but one of reign. A title stands before a family name: "Chief Otto" is not Otto Berg.
 */
function fitsTitle(word: string, title: string | undefined, { titles, names }: Bearer): boolean {
  if (title === undefined || titles.has(title)) return true;
  const isOfSex = (sex: ReadonlySet<string>) => names.some(([given = '']) => sex.has(given) && given !== word);
  if (isSalutation(title)) return !isOfSex(title === 'man' ? FEMALE_NAMES : MALE_NAMES);
  if (!names.some((words) => isFamilyName(word, words))) return false;
  const sort = sortOf(title);
  return sort !== 'reign' && (titles.size === 0 || [...titles].some((borne) => sortOf(borne) === sort));
}

/** Somebody can be a senator first and president then; no judge is called a bishop. */
function sortOf(title: string): string {
  return title.replace(/: .*$/, '');
}

/** Whether one of two names that differ by a middle initial has the title of another office before it. */
export function haveOtherOffices(title: string | undefined, titles: ReadonlySet<string>): boolean {
  const offices = [...titles].filter((borne) => sortOf(borne) === 'office');
  return title !== undefined && sortOf(title) === 'office' && offices.length > 0 && !titles.has(title);
}
