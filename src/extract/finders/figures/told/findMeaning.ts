import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';
import { countBefore, cut, findWithin, type Span } from '#model/span.ts';
import { isFiniteAt } from './findStretches.ts';
import { meaningOfDefinite } from './meaningOfDefinite.ts';
import { fullNameAt, namedAt, type Pointer } from './namedAt.ts';
import { TOLD_PATTERNS } from './toldRows.ts';

/** What words of a stretch mean that was named before it, and whether others of them point at what was told before. */
export type Meaning = { readonly meant: readonly Argument[]; readonly isOpen: boolean };

/**
 * Whether some words can be understood without what stands before them. Undefined if somebody or something in them is nobody
 * knows who: "she", "another". "The bill" and "tickets" leave it open of what, which a headline may tell.
 */
export function findMeaning(annotated: AnnotatedArticle, told: Span): Meaning | undefined {
  const { tokens } = annotated;
  const range = { start: countBefore(tokens, told.start), end: countBefore(tokens, told.end) };
  if (TOLD_PATTERNS.pointingPhrase.test(cut(annotated.article.text, told).replace(/\s+/g, ' '))) return undefined;
  let isOpen = isNearby(tokens, range);
  const meant: Argument[] = [];
  for (let i = range.start; i < range.end; i++) {
    const meaning = meaningAt({ annotated, range, told, i });
    if (meaning === 'unknown') return undefined;
    if (meaning === 'open') isOpen = true;
    else if (meaning && !isNamedAlready(annotated, told, meaning) && !meant.some(({ name }) => name === meaning.name))
      meant.push(meaning);
  }
  return { meant, isOpen };
}

/** "Tickets cost", "Further shelters": of whom or where is told before. */
function isNearby(tokens: readonly Token[], { start, end }: Span): boolean {
  let at = start;
  while (at < end && /^(?:ADJ|ADV|DET)$/.test(tokens[at]?.pos ?? '') && tokens[at]?.lower !== 'the') at++;
  const next = tokens[at + 1];
  let verb = start;
  while (verb < end && !/^(?:AUX|VERB)$/.test(tokens[verb]?.pos ?? '')) verb++;
  if (/^(?:tickets?|admission)$/.test(tokens[verb - 1]?.lower ?? '')) return true;
  return (
    TOLD_PATTERNS.nearby.test(tokens[at]?.lower ?? '') &&
    !/^(?:of|in|at|for|from|to|NOUN|PROPN)$/.test(next?.pos === 'ADP' ? next.lower : (next?.pos ?? ''))
  );
}

/** Whether the words name it themselves. */
function isNamedAlready({ article }: AnnotatedArticle, told: Span, { name = '' }: Argument): boolean {
  return cut(article.text, told).includes(name);
}

/** What a word means; `open` if a headline may tell, `unknown` if nothing does; nothing if it points at nothing outside. */
function meaningAt(pointer: Pointer): Argument | 'open' | 'unknown' | undefined {
  const { annotated, range, i } = pointer;
  const { lower, text } = annotated.tokens[i] as Token;
  const next = annotated.tokens[i + 1]?.lower ?? '';
  if (TOLD_PATTERNS.ourselves.test(lower) && text !== 'US') return 'unknown';
  if (lower === 'such') return next === 'as' ? undefined : 'unknown';
  if (lower === 'other' && i === range.start) return 'unknown';
  if (TOLD_PATTERNS.pointing.test(lower) || (lower === 'both' && i === range.start)) return 'unknown';
  if (TOLD_PATTERNS.him.test(lower)) return isPersonBefore(pointer) ? undefined : (namedAt(annotated, i) ?? 'unknown');
  if (TOLD_PATTERNS.it.test(lower)) return isThingBefore(pointer) ? undefined : (namedAt(annotated, i) ?? 'unknown');
  if (/^th(?:is|ese|ose|at)$/.test(lower)) return isPointing(pointer) ? 'unknown' : undefined;
  return lower === 'the' ? meaningOfDefinite(pointer) : fullNameAt(annotated, i);
}

/** "This bill", "those of them", "that was"; but not "this week", "those who came", "said that bills". */
function isPointing(pointer: Pointer): boolean {
  const { tokens } = pointer.annotated;
  const { lower, pos } = tokens[pointer.i] as Token;
  const [before, next] = [tokens[pointer.i - 1], tokens[pointer.i + 1]];
  if (lower === 'that') return isBareThat(pointer) || (pos === 'DET' && isThatOne(before, next));
  if (lower !== 'those') return !TOLD_PATTERNS.thisTime.test(next?.lower ?? '');
  return /^(?:among|of)$/.test(before?.lower ?? '') || !TOLD_PATTERNS.anyOfThem.test(next?.lower ?? '');
}

/** "That is", "share of that": what was told before. */
function isBareThat({ annotated: { tokens }, range, i }: Pointer): boolean {
  const next = tokens[i + 1];
  return (
    i === range.start ||
    (tokens[i - 1]?.pos === 'ADP' && (next?.pos === 'PUNCT' || next?.pos === 'AUX' || i + 1 === range.end))
  );
}

/** "That bill", but not "said that bills". */
function isThatOne(before: Token | undefined, next: Token | undefined): boolean {
  return next?.pos === 'NOUN' && next.lemma === next.lower && !/^(?:VERB|AUX|NOUN)$/.test(before?.pos ?? '');
}

function isPersonBefore(place: Pointer): boolean {
  const { annotated, told, i } = place;
  const before = { start: told.start, end: annotated.tokens[i]?.span.start ?? 0 };
  return (
    findWithin(annotated.mentions, before).some(({ kind, form }) => kind === 'person' && form === 'name') ||
    annotated.tokens.slice(place.range.start, i).some(({ lower }) => PERSON_NOUNS.has(lower))
  );
}

/** A thing named before it that it can stand for; not one in the opening of its own sentence: "In the process, it fell". */
function isThingBefore({ annotated: { tokens }, range, i }: Pointer): boolean {
  const before = tokens.slice(range.start, i);
  if (!before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')) return false;
  const isSubject = /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '');
  return !isSubject || before.some((_, at) => isFiniteAt(tokens, range.start + at));
}
