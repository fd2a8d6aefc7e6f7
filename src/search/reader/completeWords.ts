import { COMPARATORS } from '#lexicon/numbers/comparators.ts';
import { CURRENCIES } from '#lexicon/numbers/currencies.ts';
import { UNITS } from '#lexicon/numbers/units.ts';
import type { Span } from '#model/span.ts';
import { NUMBER_WORD_PATTERN } from '#text/numberWords.ts';
import { regex } from '#text/regex.ts';

const SCALE = '(?:hundred|thousand|million|billion|trillion|bn|dozen)';
const NUMBER = `(?:\\d[\\d.,]*|${NUMBER_WORD_PATTERN}|${SCALE})`;
const UNIT = anyOf([...UNITS, ...CURRENCIES].flatMap(({ words }) => words));
const COMPARATOR = anyOf(COMPARATORS.flatMap(({ before }) => before));

/** Signs and what limits a number stand close by. */
const REACH = 60;
const SIGNS_BEFORE = /(?:[A-Z]{1,3}[$€£¥]|[$€£¥#]|[\p{L}-]+-)$/u;
const SIGNS_BEHIND = /^(?:%|\+|-\p{L}+|-\d+)/u;
const BEGINS_WITH_NUMBER = regex.i`^[A-Z$€£¥]{0,4}${NUMBER}(?![\p{L}\p{N}])`;
const ENDS_WITH_NUMBER = regex.i`(?<![\p{L}\p{N}])${NUMBER}$`;
const COMPARATOR_BEFORE = regex.i`(?<![\p{L}\p{N}])${COMPARATOR} $`;
const UNIT_BEHIND = regex.i`^(?: ${SCALE})*(?: ${UNIT}s?)?(?![\p{L}\p{N}-])`;

/**
 * Words of a text with what must not be cut off from them: signs ("NT$620", "40%"), the rest of a hyphenated word, the unit
 * of a number and how exactly it is meant ("at least 3 billion crowns").
 */
export function completeWords(text: string, { start, end }: Span): Span {
  const from = start - lengthOf(SIGNS_BEFORE, text.slice(Math.max(0, start - REACH), start));
  const to = end + lengthOf(SIGNS_BEHIND, text.slice(end, end + REACH));
  const words = text.slice(from, to);
  return {
    start: BEGINS_WITH_NUMBER.test(words)
      ? from - lengthOf(COMPARATOR_BEFORE, text.slice(Math.max(0, from - REACH), from))
      : from,
    end: ENDS_WITH_NUMBER.test(words) ? to + lengthOf(UNIT_BEHIND, text.slice(to, to + REACH)) : to,
  };
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The longest that fits is taken. */
function anyOf(words: readonly string[]): string {
  const plain = words.filter((word) => /^[a-z][a-z' -]+$/i.test(word)).sort((a, b) => b.length - a.length);
  return `(?:${plain.join('|')})`;
}
