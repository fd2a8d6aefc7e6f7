import { isUnreal, isVerbAt } from '#extract/finders/figures/clauses/findVerb.ts';
import { saidIn } from '#extract/finders/figures/saidFigures.ts';
import type { AnnotatedArticle, Attribution } from '#model/annotatedArticle.ts';
import { type Sentence, spanOfTokens, type Token } from '#model/sentence.ts';
import { contains, countBefore, cut, findOverlapping, type Span } from '#model/span.ts';
import { TOLD_PATTERNS } from './toldRows.ts';

/** A line can be read at a glance if it has no more words. */
const LONGEST_TOLD = 42;

/**
 * The stretches of a sentence that can stand alone and hold a number, in half-open ranges of tokens, best first: what
 * somebody says in it, all of it, a part of it. Nothing else is cut, so nothing is turned round.
 */
export function findStretches(annotated: AnnotatedArticle, number: Span, sentence: Sentence): Span[] {
  const { tokens } = annotated;
  const said = findSaid(annotated, number, sentence.span);
  const whole = trim(annotated, sentence.tokens);
  const all = [said && trim(annotated, said), whole].flatMap((span) => (span ? [span] : []));
  const short = all.filter(({ start, end }) => end - start <= LONGEST_TOLD);
  const parts = whole && short.length === 0 ? [partAround(tokens, whole, number)] : [];
  return [...short, ...parts.flatMap((span) => (span ? [span] : []))].filter((span) => contains(span, number));
}

/** What somebody says in the sentence, if the number is in it; what a survey shows is shown with the survey. */
function findSaid(annotated: AnnotatedArticle, number: Span, sentence: Span): Span | undefined {
  const { tokens } = annotated;
  const said = findOverlapping(saidIn(annotated), spanOfTokens(tokens, number)).find(
    ({ span, attribution }) => contains(sentence, span) && isVouchedFor(annotated, attribution, sentence),
  );
  const range = said && { start: countBefore(tokens, said.span.start), end: countBefore(tokens, said.span.end) };
  return range && contains(range, number) && isClause(tokens, range) ? range : undefined;
}

/** What was asked goes not without who asked. */
const ASKING = /\b(?:polls?|surveys?|study|report|analysis)\b/i;

/** "Said that", of somebody who is not counted: "forty percent of parents say they …" counts who says so. */
function isVouchedFor(
  { article: { text }, quantities }: AnnotatedArticle,
  { content, cue, byThing, speaker }: Attribution,
  sentence: Span,
): boolean {
  const [first] = cue;
  return (
    !byThing &&
    first !== undefined &&
    TOLD_PATTERNS.vouching.test(cut(text, first)) &&
    content.filter((part) => contains(sentence, part)).length === 1 &&
    !speaker.some((words) => findOverlapping(quantities, words).length > 0 || ASKING.test(cut(text, words)))
  );
}

/** "That sales rose", "sales rose", but not "sales of 3 tonnes" or "to sell". */
function isClause(tokens: readonly Token[], { start, end }: Span): boolean {
  const [first, before] = [tokens[start], tokens[start - 1]];
  if (!first || /^(?:to|about|of|for|on|with|whether|if|how|why|what|\w+ing|by|from)$/.test(first.lower)) return false;
  const isOpened =
    first.lower === 'that' ||
    before?.lower === 'that' ||
    before?.sentence !== first.sentence ||
    /^sa(?:id|ys?)$/.test(before.lower) ||
    before.text === ',';
  return isOpened && tokens.slice(start, end).some((_, i) => isFiniteAt(tokens, start + i));
}

/** A verb that a sentence can have as its own. */
export function isFiniteAt(tokens: readonly Token[], i: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  if (/ing$/.test(lower) || (/ed$/.test(lower) && tokens[i - 1]?.text === ',')) return false;
  return isVerbAt(tokens, i) && !isUnreal(tokens[i - 1]);
}

/** Without the words that join it to the sentence before, and without its last mark. */
function trim({ tokens, article }: AnnotatedArticle, { start, end }: Span): Span | undefined {
  const text = article.text.slice(tokens[start]?.span.start, tokens[end - 1]?.span.end);
  const joining = TOLD_PATTERNS.linking.exec(text)?.[0].length ?? 0;
  let first = countBefore(tokens, (tokens[start]?.span.start ?? 0) + joining);
  if (tokens[first]?.lower === 'that' && tokens[first]?.sentence === tokens[first - 1]?.sentence) first++;
  const teller = TOLD_PATTERNS.teller.exec(text.replace(/\.\s*$/, ''));
  if ((text.match(/;/g)?.length ?? 0) > 1 || /^[“"]/.test(text)) return undefined;
  let last = teller ? countBefore(tokens, (tokens[start]?.span.start ?? 0) + teller.index) : end;
  while (last > first && /^[.,;:—–-]$/.test(tokens[last - 1]?.text ?? '')) last--;
  return last > first ? { start: first, end: last } : undefined;
}

/** The part of a long sentence between two places where a clause of its own begins: ", while", ", and", ";". */
function partAround(tokens: readonly Token[], { start, end }: Span, number: Span): Span | undefined {
  const seams = [start];
  for (let i = start + 1; i + 1 < end; i++) {
    if (tokens[i]?.text === ';') seams.push(i, i + 1);
    if (tokens[i]?.text !== ',' || !SEAM.test(tokens[i + 1]?.lower ?? '')) continue;
    if (isClauseFrom(tokens, i + 2, end)) seams.push(i, i + 2);
  }
  seams.push(end);
  for (let at = 0; at + 1 < seams.length; at += 2) {
    const part = { start: seams[at] as number, end: seams[at + 1] as number };
    if (contains(part, number)) return part.end - part.start <= LONGEST_TOLD ? part : undefined;
  }
  return undefined;
}

const SEAM = /^(?:and|but|while|whereas|although|though)$/;

/** A subject and a verb before the next mark. */
function isClauseFrom(tokens: readonly Token[], from: number, end: number): boolean {
  if (!/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON|SYM)$/.test(tokens[from]?.pos ?? '')) return false;
  for (let i = from + 1; i < end && i < from + 8; i++) {
    if (/^(?:[,;–—-]|and|or)$/.test(tokens[i]?.text ?? '')) return false;
    if (isFiniteAt(tokens, i)) return true;
  }
  return false;
}
