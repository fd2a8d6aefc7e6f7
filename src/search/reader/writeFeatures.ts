import type { DescribedWords } from './describeWords.ts';
import { MATCHES } from './findAskedWords.ts';
import { mixNumbers, slotOf } from './hashing.ts';
import type { WordSpan } from './listSpans.ts';
import type { AskedKeys } from './readAskedKeys.ts';

/** Each feature stands under at most four keys. */
export const MOST_FEATURES = 128;

/** Stands for a word beyond the passage. */
const NO_WORD = 77;
const NO_SHAPE = 15;

/**
 * Writes the slots of all features of a stretch of words into `out`, and gives how many there are. What the words are
 * is learned under the rough keys alone, as it would otherwise be learned by heart; where they stand, and what they stand
 * beside, under all of them.
 */
export function writeFeatures(
  out: Int32Array,
  span: WordSpan,
  words: DescribedWords,
  { rough, fine }: AskedKeys,
): number {
  let size = 0;
  const addUnder = (keys: readonly number[], own: number, from: number) => {
    for (let n = 0; n < keys.length; n++) out[size++] = slotOf(own, (keys[n] ?? 0) + from + n);
  };
  writeWording(span, words, (template, value) => addUnder(rough, mixNumbers(template, value), 0));
  writeSetting(span, words, (template, value) => {
    const own = mixNumbers(template, value);
    addUnder(rough, own, 0);
    addUnder(fine, own, rough.length);
  });
  return size;
}

type Add = (template: number, value: number) => void;

/** Which words it has and stands between. */
function writeWording(
  { first, end }: WordSpan,
  { forms, endings, shapes, marks, gaps }: DescribedWords,
  add: Add,
): void {
  const last = end - 1;
  const form = (at: number) => forms[at] ?? NO_WORD;
  const look = (shapes[first] ?? 0) * 16 + (marks[first] ?? 0);
  add(1, form(first));
  add(2, form(last));
  add(3, form(first - 1));
  add(4, form(end));
  add(5, mixNumbers(form(first - 2), form(first - 1)));
  add(6, endings[last] ?? 0);
  add(7, mixNumbers(form(first - 1), look));
  add(8, mixNumbers(form(last), form(end)));
  add(9, mixNumbers(form(first), first + 1 < end ? form(first + 1) : NO_WORD));
  add(10, mixNumbers(form(end), form(end + 1)));
  add(11, endings[first] ?? 0);
  add(12, mixNumbers(endings[last] ?? 0, mixNumbers(form(first - 1), gaps[end] ?? 0)));
}

/** What it looks like, what it is, and where it stands to the words of the question. */
function writeSetting(span: WordSpan, words: DescribedWords, add: Add): void {
  const { first, end } = span;
  const last = end - 1;
  const { shapes, marks, gaps, matches, likeness, countBefore, distanceBefore, distanceBehind } = words;
  const shape = (at: number) => shapes[at] ?? NO_SHAPE;
  const match = (at: number) => matches[at] ?? 0;
  const inside = lookInside(span, words);
  const length = lengthClass(end - first);
  const before = Math.min(3, countBefore[first] ?? 0);
  const behind = Math.min(3, (countBefore[words.count] ?? 0) - (countBefore[end] ?? 0));
  const near = [words.weightBefore[first], words.weightBehind[end]].map((weight = 0) =>
    Math.min(7, Math.floor(weight * 12)),
  );
  const [gapBefore, gapBehind] = [gaps[first] ?? 0, gaps[end] ?? 0];
  add(20, (shape(first) * 16 + shape(last)) * 16 + length);
  add(21, nameFit(span, words) * 4 + Math.min(end - first, 3));
  add(22, gapBefore * 16 + gapBehind);
  add(23, inside.marks * 16 + length);
  add(24, (marks[first] ?? 0) * 64 + (marks[last] ?? 0));
  add(25, length);
  add(26, (distanceBefore[first] ?? 0) * 16 + (distanceBehind[end] ?? 0));
  add(27, (near[0] ?? 0) * 8 + (near[1] ?? 0));
  add(28, Math.min(3, inside.content) * 8 + Math.min(3, inside.small) * 2 + inside.focus);
  add(29, match(first - 1) * 8 + match(end));
  add(30, match(first - 2) * 8 + match(end + 1));
  add(31, (likeness[last] ?? 0) * 16 + Math.min(15, inside.likeness));
  add(32, before * 4 + behind);
  add(33, Math.min(3, inside.names) * 8 + Math.min(7, first));
  add(34, mixNumbers(inside.gaps, length));
  add(35, Math.min(9, Math.floor(words.covered * 10)));
  add(36, match(last) * 8 + match(end));
  add(37, mixNumbers(distanceBefore[first] ?? 0, match(first - 1) * 64 + gapBefore * 4 + Math.min(3, inside.content)));
}

function lookInside({ first, end }: WordSpan, { marks, matches, likeness, gaps }: DescribedWords) {
  const found = { marks: 0, content: 0, small: 0, focus: 0, names: 0, likeness: 0, gaps: 0 };
  for (let at = first; at < end; at++) {
    const match = matches[at] ?? 0;
    found.marks |= marks[at] ?? 0;
    found.likeness = Math.max(found.likeness, likeness[at] ?? 0);
    if (at > first) found.gaps |= 1 << (gaps[at] ?? 0);
    if (match >= MATCHES.content) found.content++;
    if (match === MATCHES.small) found.small++;
    if (match === MATCHES.focus) found.focus = 1;
    if (match === MATCHES.name) found.names++;
  }
  return found;
}

/** Which kinds of names it holds, and whether it begins and ends where they do. */
function nameFit({ first, end }: WordSpan, { kinds, edges }: DescribedWords): number {
  const fitAt = (at: number, edge: 1 | 2) => (kinds[at] === 0 ? 0 : (edges[at] ?? 0) & edge ? 1 : 2);
  let held = 0;
  for (let at = first; at < end; at++) held |= 1 << (kinds[at] ?? 0);
  return (fitAt(first, 1) * 3 + fitAt(end - 1, 2)) * 64 + held;
}

function lengthClass(length: number): number {
  if (length <= 4) return length;
  return length <= 6 ? 5 : length <= 9 ? 6 : length <= 14 ? 7 : 8;
}
