import type { ReadNumber } from '#annotate/quantities/quantityDraft.ts';
import { matchAt } from '#annotate/tokens/matchAt.ts';
import { FRACTION_WORDS } from '#lexicon/numbers/fractionWords.ts';
import { MANIFOLD_WORDS } from '#lexicon/numbers/manifoldWords.ts';
import { SCALE_WORDS } from '#lexicon/numbers/scaleWords.ts';
import { readNumberWords } from './readNumberWords.ts';

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const SIMPLE_FRACTION = /(?:\s(\d{1,2}))?[/⁄](\d{1,3})(?![\d/])/y;
const VULGAR = /\s?[½⅓⅔¼¾⅕⅛]/y;
const VULGAR_VALUES: ReadonlyMap<string, number> = new Map(
  Object.entries({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅛': 1 / 8 }),
);
const SCALE = /[\s\u00a0-]?([A-Za-z]+)(?![A-Za-z])/y;
const SCALE_LETTER = /\s?(?:[kK]|[bB]|[mM])(?![A-Za-z\d/²³])/y;
/** "8 B people": a capital apart from the number, before what it counts. */
const SPACED_LETTER = /\s[BM](?=\s[a-z]{3})/y;
const LETTER_VALUES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);
const AND_A_HALF = /[\s-]and[\s-]a[\s-](half|quarter)\b/iy;
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 128, 1000]);
/** "three quarters of the town" is a fraction, "three quarters of growth" a stretch of time. */
const OF_WHOLE = /\sof\s(?!growth|decline|losses|contraction|expansion)/y;

/**
 * Reads the number that starts at an offset. `money` says that a currency stands before it, so that "m" is a million
 * and no metre.
 */
export function readNumber(text: string, at: number, money: boolean): ReadNumber | undefined {
  return /\d/.test(text[at] ?? '') ? readDigits(text, at, money) : readInWords(text, at);
}

function readDigits(text: string, at: number, money: boolean): ReadNumber | undefined {
  const digits = matchAt(DIGITS, text, at)?.[0];
  if (digits === undefined) return undefined;
  const start = text[at - 1] === '.' && !/[\w.]/.test(text[at - 2] ?? '') ? at - 1 : at;
  const end = at + digits.length;
  const comma = readDecimalComma(text, at);
  if (comma) return withScale(text, { start, ...comma, scale: 1, form: 'digits' }, money);
  const value = Number(text.slice(start, end).replaceAll(',', ''));
  const fraction = readFraction(text, end, value);
  if (fraction) return withScale(text, { start, ...fraction, scale: 1, form: 'digits' }, money);
  return withScale(text, { start, end, value, scale: 1, form: 'digits' }, money);
}

/** "1,7 million", as papers write it in countries with a decimal comma. */
function readDecimalComma(text: string, at: number): { value: number; end: number } | undefined {
  const match = matchAt(/(\d{1,3}),(\d{1,2})(?=\s?(?:%|(?:per ?cent|[mb]illion|mln|bn|trillion)\b))/y, text, at);
  return match ? { value: Number(`${match[1]}.${match[2]}`), end: at + match[0].length } : undefined;
}

function readFraction(text: string, at: number, whole: number): { value: number; end: number } | undefined {
  const vulgar = matchAt(VULGAR, text, at)?.[0];
  if (vulgar) return { value: whole + (VULGAR_VALUES.get(vulgar.trim()) ?? 0), end: at + vulgar.length };
  const simple = matchAt(SIMPLE_FRACTION, text, at);
  if (!simple) return undefined;
  const [all, above, below] = simple;
  const numerator = above === undefined ? whole : Number(above);
  if (!DENOMINATORS.has(Number(below)) || numerator >= Number(below)) return undefined;
  return { value: (above === undefined ? 0 : whole) + numerator / Number(below), end: at + all.length };
}

function withScale(text: string, number: ReadNumber, money: boolean): ReadNumber {
  let { end, scale } = number;
  for (let word = matchAt(SCALE, text, end); word; word = matchAt(SCALE, text, end)) {
    const factor = SCALE_WORDS.get((word[1] ?? '').toLowerCase().replace(/(?<=n|d)s$/, ''));
    if (factor === undefined) break;
    scale *= factor;
    end += word[0].length;
  }
  const letter = scale === 1 ? readScaleLetter(text, end, money) : undefined;
  if (letter) return scaleNumber(number, letter.end, letter.factor);
  return scaleNumber(number, end, scale);
}

function scaleNumber(number: ReadNumber, end: number, factor: number): ReadNumber {
  const value = typeof number.value === 'number' ? roundOff(number.value * factor) : number.value;
  return { ...number, value, end, scale: number.scale * factor };
}

/** 1.1 × 10⁹ is 1,100,000,000 and no hair more. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}

function readScaleLetter(text: string, at: number, money: boolean) {
  const letter = matchAt(SCALE_LETTER, text, at)?.[0];
  if (letter === undefined || (/\s/.test(letter) && !money && !matchAt(SPACED_LETTER, text, at))) return undefined;
  const sign = letter.trim();
  if (sign === 'm' && !money && !COUNTS_BEHIND.test(text.slice(at + 1, at + 24))) return undefined;
  return { end: at + letter.length, factor: LETTER_VALUES.get(sign.toLowerCase()) ?? 1 };
}

/** "6m copies" are millions, "90m long", "90m (295ft)" and "the 200m final" are metres. */
const COUNTS_BEHIND =
  /^\s(?:of\s(?:its|their|his|her|our|those|these)\b|(?!(?:long|tall|high|wide|deep|above|below|from|away|in|of|and|or|at|to|on|by|up|down|with|for|race|final|title|sprint|freestyle|butterfly|backstroke|breaststroke|hurdles|dash|record|per|across|below|tower|pool|men|women)\b)[A-Za-z$€£])/;

function readInWords(text: string, at: number): ReadNumber | undefined {
  const manifold = readManifold(text, at);
  if (manifold) return manifold;
  const words = readNumberWords(text, at);
  if (!words) return undefined;
  return readFractionBehind(text, words) ?? addHalfBehind(text, words);
}

function readManifold(text: string, at: number): ReadNumber | undefined {
  const word = matchAt(/[A-Za-z]+/y, text, at)?.[0] ?? '';
  const value = MANIFOLD_WORDS.get(word.toLowerCase());
  return value === undefined ? undefined : { start: at, end: at + word.length, value, scale: 1, form: 'manifold' };
}

/** "two-thirds", "one fifth of". */
function readFractionBehind(text: string, words: ReadNumber): ReadNumber | undefined {
  const behind = matchAt(/(\s|-)([A-Za-z]+)(?![A-Za-z])/y, text, words.end);
  const denominator = FRACTION_WORDS.get((behind?.[2] ?? '').toLowerCase().replace(/s$/, ''));
  if (!behind || denominator === undefined || typeof words.value !== 'number' || words.value >= denominator)
    return undefined;
  const end = words.end + behind[0].length;
  const counted = behind[1] === '-' || matchAt(OF_WHOLE, text, end) !== null;
  return counted ? { ...words, end, value: words.value / denominator, form: 'fraction' } : undefined;
}

/** "two and a half", "two and a half million". */
function addHalfBehind(text: string, words: ReadNumber): ReadNumber {
  const half = matchAt(AND_A_HALF, text, words.end);
  if (!half || typeof words.value !== 'number') return words;
  const more = half[1]?.toLowerCase() === 'half' ? 0.5 : 0.25;
  return withScale(text, { ...words, end: words.end + half[0].length, value: words.value + more * words.scale }, false);
}
