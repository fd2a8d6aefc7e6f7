import { mixHashes } from '#annotate/names/model/hashing.ts';
import { readCluster } from '#annotate/names/model/wordBits.ts';
import type { NameText } from './nameText.ts';
import type { NameView } from './nameView.ts';
import { type NameWord, SENTENCE_EDGE } from './nameWord.ts';

const MEMORY_BITS = 12;
const MIDDLE_CLUSTER = 3;

/** Takes the key of one feature that holds. */
export type EmitFeature = (feature: number) => void;

/**
 * The features of a token that join several words or look at the whole article; those of single words stand in
 * `NameWord.attributes`. Far from any capital letter there are none.
 */
export function emitTokenFeatures(view: NameView, i: number, emit: EmitFeature): void {
  const { text } = view;
  const word = text.words[i] as NameWord;
  if (!emitNeighbours(text, i, emit) || !word.capital) return;
  const situation = (i === text.from[i] ? 1 : 0) + 2 * (text.headline[i] as number);
  emit(mixHashes(110, word.shape, situation));
  emit(mixHashes(111, word.shape * 16 + wordAt(text, i, i + 1).shape, situation));
  if (view.phrases[i]) emit(mixHashes(112, view.phrases[i] as number, 0));
  if ((text.runFrom[i] as number) >= 0) emitRun(view, i, emit);
  emitArticle(view, i, emit);
}

/** The word at `k`, or the sentence's edge, as seen from `i`. */
function wordAt(text: NameText, i: number, k: number): NameWord {
  return k < (text.from[i] as number) || k >= (text.to[i] as number) ? SENTENCE_EDGE : (text.words[k] as NameWord);
}

/** Features of pairs of neighbouring words; false if none of the five around the token is capitalised. */
function emitNeighbours(text: NameText, i: number, emit: EmitFeature): boolean {
  const second = wordAt(text, i, i - 2);
  const previous = wordAt(text, i, i - 1);
  const word = text.words[i] as NameWord;
  const next = wordAt(text, i, i + 1);
  const afterNext = wordAt(text, i, i + 2);
  if (!(word.capital || previous.capital || next.capital || second.capital || afterNext.capital)) return false;
  const shapes = previous.shape * 256 + word.shape * 16 + next.shape;
  const clusterBefore = clusterOf(previous);
  const clusterHere = clusterOf(word);
  const clusterBehind = clusterOf(next);
  emit(mixHashes(100, shapes, 0));
  emit(mixHashes(101, shapes, second.shape * 16 + afterNext.shape));
  emit(mixHashes(102, previous.lower, word.lower));
  emit(mixHashes(103, word.lower, next.lower));
  emit(mixHashes(104, clusterBefore, clusterHere));
  emit(mixHashes(105, clusterHere, clusterBehind));
  emit(mixHashes(106, clusterBefore, clusterBehind));
  emit(mixHashes(107, kindsOf(previous), kindsOf(word)));
  emit(mixHashes(108, kindsOf(word), kindsOf(next)));
  return true;
}

/** Features of the run of capitalised words around the token. */
function emitRun({ text }: NameView, i: number, emit: EmitFeature): void {
  const [start, end] = [text.runFrom[i] as number, text.runTo[i] as number];
  const first = text.words[start] as NameWord;
  const last = text.words[end - 1] as NameWord;
  const before = start > (text.from[i] as number) ? (text.words[start - 1] as NameWord) : SENTENCE_EDGE;
  const behind = end < (text.to[i] as number) ? (text.words[end] as NameWord) : SENTENCE_EDGE;
  const place = (i === start ? 0 : 1) + (i === end - 1 ? 0 : 2);
  emit(mixHashes(120, last.lower, place));
  emit(mixHashes(121, first.lower, place));
  emit(mixHashes(122, before.lower, place));
  emit(mixHashes(123, behind.lower, place));
  emit(mixHashes(124, clusterOf(last), place));
  emit(mixHashes(125, clusterOf(before), place));
  emit(mixHashes(126, clusterOf(behind), place));
  emit(mixHashes(127, kindsOf(last), place));
  emit(mixHashes(128, Math.min(end - start, 6), place));
  emit(mixHashes(129, kindsOf(first), place));
  emit(mixHashes(130, kindsOf(first) * 4096 + kindsOf(last), place));
  if (before.shape === 0 && start - 2 >= (text.from[i] as number) && text.runTo[start - 2] === start - 1)
    emit(mixHashes(131, before.lower, (text.words[start - 2] as NameWord).lower));
}

/** Features of the same form elsewhere in the article, and of what an acronym stands for. */
function emitArticle({ text, memory, expansions }: NameView, i: number, emit: EmitFeature): void {
  const form = text.forms[i] as number;
  const seen = memory[form] as number;
  for (let bit = 0; bit < MEMORY_BITS; bit++)
    if (seen & (1 << bit)) emit(mixHashes(140, bit, i === text.from[i] ? 1 : 0));
  emit(mixHashes(141, seen, 0));
  const expansion = expansions[form] as number;
  if (expansion < 0) return;
  const head = text.words[expansion] as NameWord;
  emit(mixHashes(142, 1, 0));
  emit(mixHashes(143, kindsOf(head), 0));
  emit(mixHashes(144, (text.words[text.runFrom[expansion] as number] as NameWord | undefined)?.lower ?? 0, 0));
}

function clusterOf(word: NameWord): number {
  const number = readCluster(word.bits);
  return (number === 0 ? 1000 + word.shape : (number - 1) >> MIDDLE_CLUSTER) * 2 + (word.capital ? 1 : 0);
}

/** The lists and likenesses of a word together, as one number. */
function kindsOf(word: NameWord): number {
  return (word.bits >>> 13) * 2 + (word.capital ? 1 : 0);
}
