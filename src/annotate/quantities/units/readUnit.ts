import { matchAt } from '#annotate/tokens/matchAt.ts';
import { listWords } from '#lexicon/listWords.ts';
import { UNIT_FORMS } from './unitForms.ts';

export type ReadUnit = { readonly name: string; readonly start: number; readonly end: number };

const GAP = /(?:[\s\u00a0]?[-–]?(?=[^\s-]))/y;
/** Up to four words, hyphenated or not: "square feet", "year-old", "barrels of crude oil". */
const UNIT_WORDS = /[A-Za-z.]+(?:[\s\u00a0-](?:[A-Za-z.]+)){0,3}/y;
const UNIT_SYMBOL =
  /(?:lb\.?-ft\.?|ft-lbs?|sq\.? (?:ft\.?|km|mi|m)|cu (?:ft|m)|° ?[CF](?![a-z])|[A-Za-z%％°µμ″′℃℉¢×·€£₹$]+(?:\/[a-z]+)?[²³23]?\.?)/y;
/** "two second-hand cars", "one minute, please", "20 people-carriers": the word is part of another. */
const PART_OF_WORD = /[-‑](?!long|old|high|wide|deep|tall|thick|strong|plus|a-|per|range|away)[a-z]/y;
/** Symbols of one letter that are words or names when they stand apart from the number. */
const ATTACHED_ONLY = new Set(listWords('m, p, t, g, h, l, L, V, W, J, x, in., °, mi, um, ns, ac, gal, ct'));
const SPACED_TOO = new Set(['m', 'g', 't', 'V', 'W', 'L', 'h', '°', 'gal', 'um', 'ns']);

/** Reads a unit of measure or a currency at the end of a number; undefined if a counted noun or nothing stands there. */
export function readUnit(text: string, at: number): ReadUnit | undefined {
  const gap = matchAt(GAP, text, at)?.[0] ?? '';
  return readSymbol(text, at + gap.length, gap) ?? readUnitWords(text, at + gap.length);
}

function readSymbol(text: string, at: number, gap: string): ReadUnit | undefined {
  const written = matchAt(UNIT_SYMBOL, text, at)?.[0];
  if (written === undefined) return undefined;
  for (const form of [
    written,
    written.replace(/\.$/, ''),
    written.replace(/\.?[23]?\.?$/, ''),
    written.replace(/\/.*$/, ''),
  ]) {
    const name = UNIT_FORMS.symbols.get(form);
    if (name === undefined || !isWholeSymbol(text, at, form, gap)) continue;
    return { name, start: at, end: at + form.length };
  }
  return undefined;
}

function isWholeSymbol(text: string, at: number, form: string, gap: string): boolean {
  if (/[A-Za-z\d]/.test(text[at + form.length] ?? '') && /[A-Za-z\d]$/.test(form)) return false;
  if (gap.includes('-') && form.length < 2 && !/[mgVW%°]/.test(form)) return false;
  return !(/\s/.test(gap) && ATTACHED_ONLY.has(form) && !SPACED_TOO.has(form));
}

function readUnitWords(text: string, at: number): ReadUnit | undefined {
  const written = matchAt(UNIT_WORDS, text, at)?.[0];
  if (written === undefined) return undefined;
  for (let form = written; form !== ''; form = form.slice(0, Math.max(0, form.search(/[\s\u00a0-][A-Za-z.]+$/)))) {
    const key = form
      .toLowerCase()
      .replace(/[\u00a0-]/g, ' ')
      .replace(/\.$/, '');
    const name = UNIT_FORMS.words.get(key) ?? UNIT_FORMS.words.get(form.toLowerCase());
    const end = at + form.length - (form.endsWith('.') ? 1 : 0);
    if (name !== undefined) return matchAt(PART_OF_WORD, text, end) ? undefined : { name, start: at, end };
  }
  return undefined;
}
