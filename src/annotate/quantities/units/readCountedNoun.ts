import { listWords } from '#lexicon/listWords.ts';
import { toSingular } from '#lexicon/toSingular.ts';
import { areAdjacent, type Token } from '#model/sentence.ts';
import { WEEKDAYS } from '#text/weekdays.ts';
import { UNIT_FORMS } from './unitForms.ts';

export type CountedNoun = {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly plural: boolean;
  readonly measured: boolean;
};

const LONGEST_NOUN_PHRASE = 7;
/** Stand between a number and its noun without telling what is counted. */
const FILLERS = new Set(
  listWords(`
  more, additional, further, extra, other, others, full, whole, straight, consecutive, successive, entire, good, odd,
  separate, such
`),
);
/** Begin the next phrase, whatever their tag says. */
const STOPS = new Set([
  ...WEEKDAYS,
  ...listWords(`
  last, next, this, that, these, those, such, same, late, early, previous, ago, each, apiece, later, earlier, when,
  total, away, today, yesterday, tomorrow, old, percent, times, up, down, compared, according, including, long, tall,
  high, wide, deep, worth, due, able, likely, dead, more, less, fewer, x
`),
]);
/** Adverbs proper; what else is tagged so between a number and a noun ("new") belongs to the noun. */
const ADVERBS = new Set(
  listWords(`
  together, altogether, so, far, here, there, then, now, again, also, already, still, just, only, too, not, even,
  back, out, away, off, on, in, over, soon, once, ever, never, later, before, after, instead, however, almost, about
`),
);
/** "95,800 who have no job". */
const PEOPLE = { name: 'people', plural: true, measured: false };
/** A yard is a yard, whoever ran it; a working day is no day. */
const MEASURED_WITH_ANY = new Set(listWords('yard, metre, kilometre, mile, foot, inch'));
const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'these', 'those']);

/**
 * Reads what is counted behind a number: "new urban jobs" gives "new urban job". Names keep their case, conjunctions
 * fall away as in NewsQuant (Almasian et al. 2023).
 */
export function readCountedNoun(
  tokens: readonly Token[],
  from: number,
  options: { readonly one: boolean; readonly hyphen: boolean },
): CountedNoun | undefined {
  const sentence = tokens[from]?.sentence;
  const start = skipFillers(tokens, skipOf(tokens, from));
  if (tokens[start]?.lower === 'who' && !options.one && !options.hyphen)
    return { ...PEOPLE, first: start, last: start - 1 };
  if (tokens[start]?.sentence !== sentence) return undefined;
  if (options.hyphen) return readHyphenated(tokens, start);
  if (/ing$/.test(tokens[start]?.lower ?? '') && /^(?:DET|PRON)$/.test(tokens[start + 1]?.pos ?? '')) return undefined;
  const end = isMistaggedNoun(tokens[start], options.one)
    ? start
    : findNounEnd(tokens, start, options.one && tokens[from]?.lower !== 'of');
  const noun = end < start ? undefined : toNoun(tokens, start, end);
  const isOfMany = options.one && tokens[from]?.lower === 'of';
  if (isOfMany) return noun?.plural ? noun : undefined;
  if (noun?.plural && options.one && tokens[noun.last]?.lemma !== tokens[noun.last]?.lower) return undefined;
  return noun && !options.one && !noun.plural && isModelName(tokens.slice(start, end + 1)) ? undefined : noun;
}

/** Tagged as a verb, but "12 sprints" can only count. */
function isMistaggedNoun(token: Token | undefined, one: boolean): boolean {
  return !one && token?.pos === 'VERB' && /[^s]s$/.test(token.lower) && token.lower.length > 3;
}

/** "their old 640 Falcon": a model's name and nothing that is counted. */
function isModelName(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text));
}

function skipOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  if (/^['’]s?$/.test(tokens[at + 2]?.text ?? '')) return at + 3;
  return DETERMINERS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

function skipFillers(tokens: readonly Token[], at: number): number {
  return FILLERS.has(tokens[at]?.lower ?? '') && isPhraseWord(tokens, at + 1) ? skipFillers(tokens, at + 1) : at;
}

function isPhraseWord(tokens: readonly Token[], at: number): boolean {
  return /^(?:ADJ|NOUN|PROPN|VERB|ADV)$/.test(tokens[at]?.pos ?? '');
}

/** "three-storey house": the house has the storeys, so they are what is counted. */
function readHyphenated(tokens: readonly Token[], at: number): CountedNoun | undefined {
  const pos = tokens[at]?.pos;
  return (pos === 'NOUN' || pos === 'PROPN') && /^\p{L}+$/u.test(tokens[at]?.text ?? '')
    ? toNoun(tokens, at, at)
    : undefined;
}

/** Index of the last noun of the phrase; less than `start` if there is none. A plural noun closes the phrase. */
function findNounEnd(tokens: readonly Token[], start: number, one: boolean): number {
  let last = start - 1;
  for (let i = start; i < start + LONGEST_NOUN_PHRASE && isInPhrase(tokens, i, start); i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN)$/.test(token.pos)) continue;
    last = i;
    if (one || token.pos !== 'NOUN') continue;
    if (isPlural(token)) break;
    if (isMistaggedNoun(tokens[i + 1], one) && isJoined(tokens, i + 1)) return i + 1;
  }
  return last;
}

function isPlural(token: Token): boolean {
  return token.lemma !== token.lower || /^(?:people|police|cattle)$/.test(token.lower) || /[^s]s$/.test(token.lower);
}

function isInPhrase(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i];
  if (!token || token.sentence !== tokens[start]?.sentence || STOPS.has(token.lower)) return false;
  if (i > start && !isJoined(tokens, i)) return false;
  if (i > start + 1 && tokens[i - 1]?.text === '-' && areAdjacent(tokens[i - 1], token)) return true;
  if (/^(?:ADJ|NOUN|PROPN)$/.test(token.pos)) return true;
  if (token.lower === '-' || token.lower === '‑') return i > start && areAdjacent(tokens[i - 1], token);
  if (token.pos === 'CCONJ')
    return (
      i > start &&
      /^(?:ADJ|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
      /^(?:ADJ|PROPN|NOUN)$/.test(tokens[i + 1]?.pos ?? '') &&
      hasNounWithin(tokens, i + 1, 2)
    );
  if (token.pos === 'ADV') return !ADVERBS.has(token.lower) && hasNounWithin(tokens, i + 1, 3);
  return (
    token.pos === 'VERB' &&
    !isPluralName(tokens[i - 1]) &&
    /(?:ed|ing|wn|lt|en)$/.test(token.lower) &&
    hasNounWithin(tokens, i + 1, 4)
  );
}

/** "three Republicans breaking ranks": the verb has its subject. */
function isPluralName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && /[a-z]{2}[^s]s$/.test(token.text);
}

/** Names of two words are no plural that a conjunction would carry on to; only a lower-case noun ends such a phrase. */
function hasNounWithin(tokens: readonly Token[], at: number, words: number): boolean {
  for (let i = at; i < at + words; i++) {
    const pos = tokens[i]?.pos;
    if (pos === 'NOUN') return true;
    if (pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'CCONJ') return false;
  }
  return false;
}

function isJoined(tokens: readonly Token[], i: number): boolean {
  const gap = (tokens[i]?.span.start ?? 0) - (tokens[i - 1]?.span.end ?? 0);
  return gap <= 1;
}

function toNoun(tokens: readonly Token[], start: number, last: number): CountedNoun | undefined {
  const head = tokens[last];
  if (!head) return undefined;
  const words = readModifiers(tokens.slice(start, last));
  const plural = isPlural(head);
  const unit = UNIT_FORMS.words.get(head.lower);
  const measure = words.length === 0 || (unit !== undefined && MEASURED_WITH_ANY.has(unit)) ? unit : undefined;
  return {
    name: measure ?? [...words, toSingularHead(head)].join(' '),
    first: start,
    last,
    plural,
    measured: measure !== undefined,
  };
}

/** Hyphens stay: "first-team player". */
function readModifiers(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  tokens.forEach((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const word = token.pos === 'PROPN' || /ed$/.test(token.lower) ? token.text : token.lemma;
    const hyphened = before?.text === '-' && areAdjacent(before, token) && words.length > 0;
    if (hyphened) words.push(`${words.pop()}-${word}`);
    else if (isModifier(token) || (after?.text === '-' && areAdjacent(token, after))) words.push(word);
  });
  return words;
}

function isModifier(token: Token): boolean {
  return /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) || (token.pos === 'ADV' && !/ly$/.test(token.lower));
}

function toSingularHead(head: Token): string {
  if (head.pos !== 'PROPN') return head.lemma;
  return head.text.length > 3 ? toSingular(head.text) : head.text;
}
