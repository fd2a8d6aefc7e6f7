import { CALENDAR_NAMES } from '#lexicon/names/calendarNames.ts';
import { CAPITALISED_WORDS } from '#lexicon/names/capitalisedWords.ts';
import { COMPANY_SUFFIXES } from '#lexicon/names/companySuffixes.ts';
import { DEMONYMS } from '#lexicon/names/demonyms.ts';
import { HEADLINE_VERBS } from '#lexicon/names/headlineVerbs.ts';
import { HONORIFICS } from '#lexicon/names/honorifics.ts';
import { NOMINAL_NOUNS } from '#lexicon/names/nominals.ts';
import { BODY_HEADS } from '#lexicon/names/organisationHeads.ts';
import { SENTENCE_OPENERS } from '#lexicon/names/sentenceOpeners.ts';
import { type Mention, makeMention } from '#model/mention.ts';
import { markTokens, type Sentence, spanOfTokens, type Token } from '#model/sentence.ts';
import { isPartisan } from './isPartisan.ts';

const NO_NAMES = new Set(
  [...CALENDAR_NAMES, ...DEMONYMS, ...COMPANY_SUFFIXES, ...SENTENCE_OPENERS].map((word) => word.toLowerCase()),
);
const DEMONYM_WORDS = new Set(DEMONYMS.map((word) => word.toLowerCase()));
const HONORIFIC_WORDS = new Set(HONORIFICS.map((word) => word.toLowerCase()));
const PRONOUN = /^(?:I|So|He|She|It|We|They|You)$/;
const INSIDE_NAME = /^(?:of|&|de|for|the|du|des|la|-|’s|'s)$/;

/**
 * Names that no tagger knew: runs of capitalised words that are no mention yet. Their kind stays open ("other"); rules
 * take them if the sentence itself says what they are: "a subsidiary of Brightmoor".
 */
export function findOtherNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const taken = markTokens(
    mentions.map((mention) => mention.tokens),
    tokens.length,
  );
  const isFree = (i: number) => !taken[i];
  const plain = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower) plain.add(lower);
  const found: Mention[] = [];
  for (const { tokens: range } of sentences) {
    for (let i = range.start; i < range.end; i++) {
      if (!isFree(i) || !isCapital(tokens[i])) continue;
      const end = findRunEnd(tokens, { start: i, end: range.end }, isFree);
      if ((i === range.start || PRONOUN.test(tokens[i]?.text ?? '')) && isCommon(tokens[i]) && !isBody(tokens, i, end))
        continue;
      if (i === range.start && end - i === 2 && opensWithKind(tokens[i], tokens[i + 1])) continue;
      const isWord = end - i === 1 && plain.has(tokens[i]?.lower ?? '');
      if (!isWord && isNewName(tokens, { start: i, end }, i === range.start)) found.push(toMention(tokens, i, end));
      i = end - 1;
    }
  }
  return found;
}

type TokenRange = { readonly start: number; readonly end: number };

/** "European Commission" at the start of a sentence: what common words open, a body's noun ends. */
function isBody(tokens: readonly Token[], start: number, end: number): boolean {
  return end - start === 2 && isDemonym(tokens[start]) && BODY_HEADS.has(tokens[end - 1]?.lower ?? '');
}

/** "Carmaker Veltra" at the start of its sentence: what it is stands before its name; "Airline Pilots" are many. */
function opensWithKind(kind: Token | undefined, name: Token | undefined): boolean {
  return KIND_OF_FIRM.test(kind?.text ?? '') && /^\p{Lu}\p{Ll}+$/u.test(name?.text ?? '') && !name?.lower.endsWith('s');
}

const KIND_OF_FIRM =
  /^(?:(?:car|auto|chip|drug|plane|toy|steel|truck|phone)maker|airline|retailer|brewer|insurer|broadcaster|shipbuilder|supermarket)$/i;

function isDemonym(token: Token | undefined): boolean {
  return token !== undefined && DEMONYM_WORDS.has(token.lower);
}

/** The end of a run of capitalised words; small words count only between two of them. */
function findRunEnd(tokens: readonly Token[], { start, end }: TokenRange, isFree: (i: number) => boolean): number {
  let last = start + 1;
  for (let i = start + 1; i < end && isFree(i); i++) {
    if (isCapital(tokens[i]) || (/^\d/.test(tokens[i]?.text ?? '') && last === i)) last = i + 1;
    else if (!INSIDE_NAME.test(tokens[i]?.lower ?? '') || i - last >= 2) break;
  }
  return last;
}

function isNewName(tokens: readonly Token[], { start, end }: TokenRange, opens: boolean): boolean {
  const words = tokens.slice(start, end).filter(isCapital);
  if (words.every(isCommon) || isPartisan(tokens, { start, end })) return false;
  const [first] = words;
  if (!first || words.length > 1) return words.length > 1;
  if (NOMINAL_NOUNS.has(first.lower) || HEADLINE_VERBS.has(first.text)) return false;
  if (first.text.length < 3 && /^.\.?$/u.test(first.text) && end - start === 1) return false;
  return opens ? first.pos === 'PROPN' : /^(?:PROPN|NOUN|X|ADJ|VERB|NUM)$/.test(first.pos);
}

function isCommon(token: Token | undefined): boolean {
  return token !== undefined && (CAPITALISED_WORDS.has(token.lower) || NO_NAMES.has(token.lower));
}

function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.text === token.lower) return false;
  return /^\p{Lu}|^\p{Ll}{1,3}\p{Lu}/u.test(token.text) && !HONORIFIC_WORDS.has(token.lower);
}

function toMention(tokens: readonly Token[], start: number, end: number): Mention {
  const range = { start, end };
  const isFirm = end - start === 1 && KIND_OF_FIRM.test(tokens[start - 1]?.text ?? '');
  const isOrganisation = isFirm || (end - start > 1 && BODY_HEADS.has(tokens[end - 1]?.lower ?? ''));
  return makeMention({
    span: spanOfTokens(tokens, range),
    tokens: range,
    kind: isOrganisation ? 'organisation' : 'other',
    form: 'name',
    foundBy: 'capitals',
  });
}
