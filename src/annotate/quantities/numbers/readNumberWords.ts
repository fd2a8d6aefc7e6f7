import type { ReadNumber } from '#annotate/quantities/quantityDraft.ts';
import { UNIT_FORMS } from '#annotate/quantities/units/unitForms.ts';
import { matchAt } from '#annotate/tokens/matchAt.ts';
import { FRACTION_WORDS } from '#lexicon/numbers/fractionWords.ts';
import { SCALE_WORDS } from '#lexicon/numbers/scaleWords.ts';
import { NUMBER_WORDS } from '#text/numberWords.ts';

const WORD = /[A-Za-z]+/y;
const LINK = /(?:-and-|\sand\s|[\s\u00a0-])(?=[A-Za-z])/y;
const ARTICLE_BEFORE = /(?:^|[\s("“])(an?|half an?|a quarter of an?|quarter of an?)[\s-]$/i;
const WHOLE_BEHIND = /\s(?:of\s(?!an?\s)(?!year|month|fiscal|\d)|the\s|its\s|their\s|his\s|her\s|our\s|all\s)/y;
/** "dozens of", "millions more", "hundreds were hurt": from one of them to ten. */
const INDEFINITE = /^(?:ten|hundred|thousand|million|billion|trillion|dozen|score)s$/;

/** Reads "twenty-five", "two hundred and five thousand", "a million", "half a million", "tens of thousands", "a third of". */
export function readNumberWords(text: string, at: number): ReadNumber | undefined {
  const first = (matchAt(WORD, text, at)?.[0] ?? '').toLowerCase();
  if (INDEFINITE.test(first)) return readIndefinite(text, at, first);
  if (NUMBER_WORDS.has(first)) return readCardinal(text, at, 0);
  if (SCALE_WORDS.has(first)) return readAfterArticle(text, at);
  return FRACTION_WORDS.has(first) ? readPart(text, at, first) : undefined;
}

function readCardinal(text: string, at: number, given: number): ReadNumber | undefined {
  let sum: Sum = { total: 0, group: given, room: given ? 1 : 100, scale: 1 };
  let end = at;
  for (let place = at; ; ) {
    const word = matchAt(WORD, text, place)?.[0];
    const next = word === undefined ? undefined : addWord(sum, word.toLowerCase());
    if (word === undefined || next === undefined) break;
    sum = next;
    end = place + word.length;
    const link = matchAt(LINK, text, end);
    if (!link || (link[0].includes('and') && sum.scale < 100)) break;
    place = end + link[0].length;
  }
  const form = 'words' as const;
  return end === at ? undefined : { start: at, end, value: sum.total + sum.group, scale: sum.scale, form };
}

/** `room` is what a following word must stay below: "twenty five" is 25, "five twenty" are two numbers. */
type Sum = { readonly total: number; readonly group: number; readonly room: number; readonly scale: number };

function addWord(sum: Sum, word: string): Sum | undefined {
  const cardinal = NUMBER_WORDS.get(word);
  if (cardinal !== undefined) {
    if (cardinal >= sum.room) return undefined;
    return { ...sum, group: sum.group + cardinal, room: cardinal >= 20 ? 10 : 1 };
  }
  const scale = SCALE_WORDS.get(word);
  if (scale === undefined) return undefined;
  if (scale <= 100) return { ...sum, group: sum.group * scale, room: 100, scale: sum.scale * scale };
  return { total: sum.total + sum.group * scale, group: 0, room: 100, scale: Math.max(sum.scale, 1) * scale };
}

/** "a million", "half a million", "a dozen": the scale word counts only behind such words. */
function readAfterArticle(text: string, at: number): ReadNumber | undefined {
  const before = ARTICLE_BEFORE.exec(text.slice(Math.max(0, at - 18), at))?.[1]?.toLowerCase();
  if (before === undefined) return undefined;
  const read = readCardinal(text, at, before.startsWith('half') ? 0.5 : before.includes('quarter') ? 0.25 : 1);
  return read ? { ...read, start: at - before.length - 1 } : undefined;
}

/** "tens of thousands" is 10,000 to 100,000; how many exactly nobody said. */
function readIndefinite(text: string, at: number, first: string): ReadNumber | undefined {
  let value = SCALE_WORDS.get(first.slice(0, -1)) ?? NUMBER_WORDS.get(first.slice(0, -1)) ?? 1;
  let end = at + first.length;
  const tail = matchAt(/\sof\s(hundreds|thousands|millions|billions|trillions)\b/iy, text, end);
  if (first === 'tens' && !tail) return undefined;
  if (tail?.[1]) {
    value *= SCALE_WORDS.get(tail[1].toLowerCase().slice(0, -1)) ?? 1;
    end += tail[0].length;
  }
  return { start: at, end, value: [value, value * 10], scale: value, form: 'indefinite' };
}

/** "fell by a third", "up by almost half". */
function isChange(text: string, start: number, end: number): boolean {
  const by = /\bby (?:about |around |almost |nearly |more than |over |at least |roughly )?$/;
  return (
    by.test(text.slice(Math.max(0, start - 16), start)) && !/^(?:-| past| a\b| an\b)/.test(text.slice(end, end + 6))
  );
}

/** "a third of", "half of", "half the"; "the third of May" and "the first half" are none. */
function readPart(text: string, at: number, word: string): ReadNumber | undefined {
  const end = at + word.length;
  const scale = matchAt(/\s(?:of\s)?an?\s/y, text, end);
  const scaled = scale && SCALE_WORDS.has(matchAt(WORD, text, end + scale[0].length)?.[0] ?? '');
  if (scaled) return readAfterArticle(text, end + scale[0].length);
  const measure = word === 'half' ? matchAt(/\san?(?=\s([a-z]+)|-)/y, text, end) : null;
  if (measure && UNIT_FORMS.words.has(measure[1] ?? ''))
    return { start: at, end: end + measure[0].length, value: 0.5, scale: 1, form: 'words' };
  const before = text.slice(Math.max(0, at - 2), at).toLowerCase();
  const article = before === 'a ' && !/\w/.test(text[at - 3] ?? '');
  if (!matchAt(WHOLE_BEHIND, text, end) && !isChange(text, article ? at - 2 : at, end)) return undefined;
  if (
    !article &&
    (word !== 'half' ||
      /\b(?:first|second|latter|other|last|early|past|next|back|top|bottom|this|that|each|better|[\w-]+th) $/i.test(
        text.slice(Math.max(0, at - 10), at),
      ))
  )
    return undefined;
  const value = 1 / (FRACTION_WORDS.get(word) ?? 1);
  return { start: article ? at - 2 : at, end, value, scale: 1, form: 'fraction' };
}
