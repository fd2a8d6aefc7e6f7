import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import type { Span } from '#model/span.ts';
import type { PassageView } from '#search/candidates/viewPassage.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';

/** How far behind a number the word may stand that says what is counted. */
const FARTHEST_COUNTED = 3;

/**
 * Numbers of a passage with what they count: "212 young people" if the question asks how many people. If some count
 * what was asked for, or are the shares that were asked for, those alone; no years.
 */
export function findCountedPhrases(numbers: readonly Span[], asked: WeighedQuestion, view: PassageView): Span[] {
  const counting = numbers.flatMap((span) => extendToAsked(span, asked, view));
  if (counting.length > 0) return counting;
  const rest = numbers.filter((span) => !/^(?:1\d|20)\d\d$/.test(textOf(span, view)));
  const shares = rest.filter((span) => /%|per ?cent/i.test(textOf(span, view)));
  const wantsShare = asked.words.some(({ form }) => /^(?:percent|percentage|proportion|share|fraction)$/.test(form));
  return wantsShare && shares.length > 0 ? shares : rest.map((span) => extendByUnit(span, view));
}

/** The number and the words behind it up to the one that the question counts. */
function extendToAsked(span: Span, { content }: WeighedQuestion, view: PassageView): Span[] {
  const wanted = new Set(content.filter(({ focus }) => focus).map(({ number }) => number));
  const first = view.words.findIndex(({ start }) => start >= span.end);
  if (first < 0) return [];
  const places = Array.from({ length: FARTHEST_COUNTED }, (_, n) => first + n);
  const at = places.findLast((place) => wanted.has(view.numbers[place] ?? -1));
  const word = at === undefined ? undefined : view.words[at];
  const between = word && view.text.slice(span.end, word.start);
  return word && between !== undefined && !/[.,;:()]/.test(between) ? [{ start: span.start, end: word.end }] : [];
}

/** "six years", "48 million pounds": the word right behind the number, if it says something. */
function extendByUnit(span: Span, { words, text }: PassageView): Span {
  const next = words.find(({ start }) => start === span.end + 1);
  const joined = next && /^[ -]$/.test(text.charAt(span.end)) && /^\p{Ll}/u.test(text.slice(next.start));
  return joined && !STOP_WORDS.has(next.form) ? { start: span.start, end: next.end } : span;
}

function textOf({ start, end }: Span, { text }: PassageView): string {
  return text.slice(start, end);
}
