import { areAdjacent, type Token } from '#model/sentence.ts';
import {
  isAuxiliary,
  isDeterminer,
  isLonePronoun,
  isNominalWord,
  isOutsidePhrase,
  linksPhrases,
} from './phraseWords.ts';

/** Where the noun phrase starts that ends before `end`, "of" and "and" included, or `end` itself if there is none. */
export function findPhraseStart(tokens: readonly Token[], end: number, floor: number): number {
  const last = tokens[end - 1];
  if (!last || end - 1 < floor) return end;
  if (isLonePronoun(last)) return end - 1;
  let start = findSimpleStart(tokens, end, floor);
  for (let wider = start; start < end; start = wider) {
    wider = overLink(tokens, start, floor);
    if (wider === start) break;
  }
  return start < end ? overMeasure(tokens, start, floor) : end;
}

/** "at least a dozen", "more than 40", "as many as ten". */
function overMeasure(tokens: readonly Token[], start: number, floor: number): number {
  const [third, second, first] = [3, 2, 1].map((back) => (start - back >= floor ? tokens[start - back]?.lower : ''));
  if (third === 'as' && second === 'many' && first === 'as') return start - 3;
  return /^(?:at least|at most|more than|fewer than|less than|up to|all but)$/.test(`${second} ${first}`)
    ? start - 2
    : start;
}

/** Reaches over "of", "for" … and over "and" to the phrase before it. */
function overLink(tokens: readonly Token[], start: number, floor: number): number {
  const link = tokens[start - 1];
  if (!link || start - 1 <= floor) return start;
  const wider = findSimpleStart(tokens, start - 1, floor);
  if (wider === start - 1) return start;
  const before = tokens[start - 2] as Token;
  if (linksPhrases(link))
    return /^(?:NOUN|PROPN|NUM|DET|PRON|ADJ|SYM)$/.test(before.pos) && !isLonePronoun(before) ? wider : start;
  if (!/^(?:and|or|&)$/.test(link.lower)) return start;
  const named =
    tokens[start]?.pos === 'PROPN' && tokens[wider - 1]?.lower === 'of' && tokens[wider - 2]?.pos === 'PROPN';
  return named || opensClause(tokens, wider, floor) ? wider : start;
}

function opensClause(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1];
  return at <= floor || before === undefined || /PUNCT|CCONJ|SCONJ/.test(before.pos) || isOutsidePhrase(before);
}

/** A phrase without "of" or "and": determiner, adjectives, nouns, names, possessives, "(D-Ohio)" behind a name. */
function findSimpleStart(tokens: readonly Token[], end: number, floor: number): number {
  let start = findBracketStart(tokens, end, floor);
  let noun = false;
  while (start > floor && isInPhrase(tokens, start - 1, floor, noun)) {
    const token = tokens[start - 1] as Token;
    if (isNominalWord(token) || /^(?:PRON|DET|ADJ)$/.test(token.pos) || !noun) noun = true;
    start--;
    if (isDeterminer(token) && !/^(?:all|both|half)$/.test(tokens[start - 1]?.lower ?? '')) break;
  }
  while (start < end && isLoose(tokens[start] as Token)) start++;
  return noun ? start : end;
}

function findBracketStart(tokens: readonly Token[], end: number, floor: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let i = end - 2; i > floor && i > end - 9; i--) if (tokens[i]?.text === '(') return i;
  return end;
}

function isLoose({ pos, text }: Token): boolean {
  return /^(?:ADV|PUNCT|PART)$/.test(pos) && !/^(?:[“"$#]|about|nearly|almost|roughly|some)$/.test(text);
}

function isInPhrase(tokens: readonly Token[], at: number, floor: number, noun: boolean): boolean {
  const token = tokens[at] as Token;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:about|nearly|almost|roughly|approximately)$/.test(token.lower) && after?.pos === 'NUM') return true;
  if (isOutsidePhrase(token)) return false;
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'DET':
    case 'SYM':
      return true;
    case 'PRON':
      return isDeterminer(token) || (!noun && !isLonePronoun(token));
    case 'PART':
      return /^['’]s?$/.test(token.text) && noun;
    case 'VERB':
      return noun ? at > floor && modifiesNoun(before, token, after) : isNameLike(before, token);
    case 'AUX':
      return !isAuxiliary(token);
    case 'ADV':
      return after?.pos === 'ADJ' && !/ly$/.test(token.lower);
    case 'PUNCT':
      return (
        /^[-–'’]$/.test(token.text) && areAdjacent(before, token) && (areAdjacent(token, after) || token.text !== '-')
      );
    default:
      return false;
  }
}

/** "“…,” Pike said": a name that wink-nlp takes for a verb. */
function isNameLike(before: Token | undefined, token: Token): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) && (before?.sentence === token.sentence || /["”’']/.test(before?.text ?? ''))
  );
}

/** "the leading candidate", "a retired teacher", "Ohio-based", and names that look like verbs: "River Watch Chairman". */
function modifiesNoun(before: Token | undefined, verb: Token, after: Token | undefined): boolean {
  if (before === undefined) return false;
  if (/ing$/.test(verb.lower) && after?.pos === 'NOUN' && /^(?:CCONJ|PUNCT)$/.test(before.pos)) return true;
  if (/^\p{Lu}/u.test(verb.text) && after?.pos === 'PROPN') return true;
  return (
    /(?:ing|ed|en)$/.test(verb.lower) && (/DET|ADJ/.test(before.pos) || isDeterminer(before) || before.text === '-')
  );
}
