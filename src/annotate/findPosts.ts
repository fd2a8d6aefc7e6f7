import { ABBREVIATED_TITLES } from '#lexicon/posts/abbreviatedTitles.ts';
import { CAPITAL_POST_HEADS, POST_FIELDS, POST_HEADS, POST_MODIFIERS } from '#lexicon/posts/posts.ts';
import { HEADS_OF_RANKS, NO_PART_OF_TITLES } from '#lexicon/posts/titleParts.ts';
import { toSingular } from '#lexicon/toSingular.ts';
import { type Mention, makeMention } from '#model/mention.ts';
import { areAdjacent, markTokens, type Sentence, spanOfTokens, type Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

const HEADS_BY_WORD = groupHeads(POST_HEADS);
const CAPITAL_HEADS = new Set(CAPITAL_POST_HEADS);
const MODIFIER_WORDS = new Set(POST_MODIFIERS);
const FIELD_WORDS = new Set(POST_FIELDS);
const LONGEST_FIELD = 6;
const LONGEST_ABBREVIATION = 2;
/** Heads that are verbs as well; the tagger decides. Others it takes for verbs by mistake. */
const ALSO_VERBS =
  /^(?:heads?|chairs?|coach(?:es)?|judges?|pilots?|partners?|masters?|captains?|anchors?|engineers?|principals?|leads?|aides?|models?|hosts?|guards?)$/;

type NamedTokens = {
  readonly tokens: readonly Token[];
  /** By token: 1 if it belongs to a name. */
  readonly named: Uint8Array;
};

/**
 * The titles of posts: "deputy director", "Minister of Foreign Affairs", "chief of staff". What is governed stays
 * outside ("mayor" of Changzhou, "director" of the Bureau), and so do names that were found before.
 */
export function findPosts(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly Mention[],
): Mention[] {
  const words: NamedTokens = {
    tokens,
    named: markTokens(
      names.map((name) => name.tokens),
      tokens.length,
    ),
  };
  return sentences.flatMap(({ tokens: range }) => postsOf(words, range));
}

function postsOf(words: NamedTokens, range: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = range.start; i < range.end; i++) {
    const abbreviated = findAbbreviationEnd(words, i, range.end);
    if (abbreviated > 0) {
      found.push(toPost(words.tokens, isOfState(words, i - 1, range.start) ? i - 1 : i, abbreviated));
      i = abbreviated - 1;
      continue;
    }
    const end = findHeadEnd(words, i, range.end);
    if (end === 0 || isModifier(words, end, range.end)) continue;
    const start = findTitleStart(words, i, found.at(-1)?.tokens.end ?? range.start);
    const stop = findFieldEnd(words, end, range.end);
    found.push(toPost(words.tokens, start, stop));
    i = stop - 1;
  }
  return found;
}

function toPost(tokens: readonly Token[], start: number, end: number): Mention {
  const range = { start, end };
  return makeMention({
    span: spanOfTokens(tokens, range),
    tokens: range,
    kind: 'post',
    form: 'name',
    foundBy: 'post-lexicon',
  });
}

/** The end of "Lt. Gov." right before a name, or 0: "gen" and "rep" mean other things elsewhere. */
function findAbbreviationEnd({ tokens, named }: NamedTokens, i: number, limit: number): number {
  const words: string[] = [];
  let longest = 0;
  for (let at = i; words.length < LONGEST_ABBREVIATION && at < limit && !named[at]; ) {
    const token = tokens[at];
    if (!token || isLower(token) || opensGeneration(tokens, at)) break;
    words.push(token.lower.replace(/\.$/, ''));
    at += tokens[at + 1]?.text === '.' ? 2 : 1;
    if (at < limit && named[at] && ABBREVIATED_TITLES.has(words.join(' '))) longest = at;
  }
  return longest;
}

/** "state Sen.": no senator of the whole country. */
function isOfState({ tokens, named }: NamedTokens, at: number, limit: number): boolean {
  return at >= limit && !named[at] && tokens[at]?.lower === 'state';
}

/** "Gen Z", "Gen Zers" are of an age, not generals. */
function opensGeneration(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'gen' && /^(?:[XYZ](?:er)?s?|Alpha|Beta)$/.test(tokens[at + 1]?.text ?? '');
}

/** The end of the longest head that begins at token `i`, or 0. */
function findHeadEnd({ tokens, named }: NamedTokens, i: number, limit: number): number {
  const first = tokens[i];
  const heads = first && !named[i] ? HEADS_BY_WORD.get(toSingular(first.lower)) : undefined;
  if (!first || !heads) return 0;
  if (isLower(first) && first.pos === 'VERB' && ALSO_VERBS.test(first.lower) && tokens[i + 1]?.lower !== 'of') return 0;
  if (isLower(first) && /^(?:heads|chairs|directs|leads)$/.test(first.lower) && followsName(tokens, named, i)) return 0;
  if (CAPITAL_HEADS.has(first.lower) && isLower(first)) return 0;
  const fits = (word: string, k: number) => i + k < limit && !named[i + k] && isForm(tokens[i + k]?.lower ?? '', word);
  const head = heads.find((candidate) => candidate.every(fits));
  if (!head) return 0;
  const end = i + head.length;
  const later = (at: number) => at < limit && /^(?:emeritus|emerita|designate|-?elect)$/.test(tokens[at]?.lower ?? '');
  if (later(end)) return end + 1;
  return tokens[end]?.lower === '-' && later(end + 1) ? end + 2 : end;
}

/** Over the fields of "chief technical and operations" officer. */
function overFields({ tokens, named }: NamedTokens, from: number, limit: number): number {
  let at = from;
  const isField = (word: string) => FIELD_WORDS.has(word) || MODIFIER_WORDS.has(word) || word === 'and';
  while (at < Math.min(limit, from + 4) && !named[at] && isField(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** "Ma Rong chairs", "who heads": verbs, even if the tagger takes them for nouns. */
function followsName(tokens: readonly Token[], named: Uint8Array, i: number): boolean {
  return named[i - 1] === 1 || /^(?:who|that|which|he|she|it|now|currently|also)$/.test(tokens[i - 1]?.lower ?? '');
}

/** The head only qualifies what follows: "deputy" director, "pilot" projects, "head"-on. */
function isModifier(words: NamedTokens, end: number, limit: number): boolean {
  const [last, next] = [words.tokens[end - 1], words.tokens[end]];
  if (!last || !next || end >= limit || words.named[end]) return false;
  if (next.lower === '-' && areAdjacent(last, next)) return true;
  if (
    MODIFIER_WORDS.has(last.lower) &&
    findHeadEnd(words, last.lower === 'chief' ? overFields(words, end, limit) : end, limit) > 0
  )
    return true;
  if (last.lower === 'chief' && findOfficer(words, end, limit) > 0) return true;
  return isLower(last) && isLower(next) && next.pos === 'NOUN';
}

/** How many words may say what a chief is the officer of: "chief food and drink innovation officer". */
const LONGEST_OFFICE = 4;

/** The "officer" that "chief" at `from` stands before, over what it is the officer of; or 0. */
function findOfficer({ tokens, named }: NamedTokens, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_OFFICE) && !named[at]; at++) {
    const token = tokens[at] as Token;
    if (token.lower === 'officer') return at;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && !/^(?:and|&)$/.test(token.lower)) return 0;
  }
  return 0;
}

/** Goes left over "executive deputy", "former" excluded: that is no part of the title. */
function findTitleStart(words: NamedTokens, head: number, limit: number): number {
  const { tokens, named } = words;
  let start = findChief(words, head, limit);
  while (start > limit && !named[start - 1] && belongsToTitle(tokens, start)) start--;
  while (start > limit && !named[start - 1] && describesWork(tokens, start - 1) && isLower(tokens[start] as Token))
    start--;
  while (tokens[start]?.lower === '-') start++;
  while (start - 2 >= limit && !named[start - 1] && !named[start - 2] && isJoined(tokens, start)) start -= 2;
  return start;
}

/** Words that say when somebody holds a post, even if a hyphen joins them to it. */
const WHEN_HELD = /^(?:then|ex|former|now|late|soon|one|current|turned|long|time|acting|interim)$/;

/** The "far" of "far-right activist", the "Health" of "Health and Human Services Secretary". */
function isJoined(tokens: readonly Token[], start: number): boolean {
  const [word, joint, title] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  if (!word || !joint || !title) return false;
  if (joint.lower === 'and')
    return FIELD_WORDS.has(word.lower) && FIELD_WORDS.has(title.lower) && !isLower(word) && !isLower(title);
  return (
    joint.text === '-' &&
    /^\p{L}{2,}$/u.test(word.text) &&
    isLower(word) === isLower(title) &&
    !WHEN_HELD.test(word.lower) &&
    areAdjacent(word, joint) &&
    areAdjacent(joint, title)
  );
}

/** The "chief" that an "officer" at `head` belongs to, else the head itself. */
function findChief(words: NamedTokens, head: number, limit: number): number {
  for (let at = head - 1; at >= Math.max(limit, head - LONGEST_OFFICE); at--)
    if (words.tokens[at]?.lower === 'chief' && findOfficer(words, at + 1, head + 1) === head) return at;
  return head;
}

/** Endings of adjectives that say what sort of work it is: "physical therapist", "postal worker". */
const OF_WORK = /(?:al|ic|ive|ary|ory|ng|^civil|^human)$/;

/** "Tsunami warning" coordinator: a noun right before the head says of what, as a word of a trade does. */
function describesWork(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "49ers", "news.com": the end of a name that the tokens part.
  if (token && areAdjacent(tokens[at - 1], token) && !/^["“‘(/-]$/u.test(tokens[at - 1]?.text ?? '')) return false;
  if (/^(?:school board|real estate)$/.test(`${token?.text} ${tokens[at + 1]?.lower}`)) return true;
  if (!token || !/^\p{Ll}{3,}$/u.test(token.text) || NO_PART_OF_TITLES.has(token.lower)) return false;
  return token.pos === 'NOUN' || (token.pos === 'ADJ' && OF_WORK.test(token.lower));
}

function belongsToTitle(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.lower ?? '';
  const heads = HEADS_OF_RANKS.get(before);
  if (heads) return heads.has(tokens[start]?.lower ?? '');
  return (
    MODIFIER_WORDS.has(before) ||
    FIELD_WORDS.has(before) ||
    /^(?:co|vice|non)-\p{Ll}+$/u.test(before) ||
    (before === '-' && MODIFIER_WORDS.has(tokens[start - 2]?.lower ?? ''))
  );
}

/** Whoever holds these holds them of a body: "CEO of security systems maker Solvik". */
const OF_BODIES = /^(?:ceos?|c\.e\.o\.|co-?founders?|founders?|(?:co-)?owners?)$/;

/** Goes right over "of foreign affairs", "for research and development". */
function findFieldEnd({ tokens, named }: NamedTokens, end: number, limit: number): number {
  if (!/^(?:of|for)$/.test(tokens[end]?.lower ?? '')) return end;
  if (tokens[end + 1]?.lower === 'the' && tokens[end + 2]?.lower === 'board' && !named[end + 2])
    return findBoardEnd(tokens, end + 3);
  if (OF_BODIES.test(tokens[end - 1]?.lower ?? '')) return end;
  let last = end;
  for (let i = end + 1; i < Math.min(limit, end + 1 + LONGEST_FIELD) && !named[i]; i++) {
    const word = tokens[i]?.lower ?? '';
    if (word !== 'its' && (FIELD_WORDS.has(word) || FIELD_WORDS.has(toSingular(word)))) last = i + 1;
    else if (!/^(?:and|&|,|-)$/.test(word) || last !== i) break;
  }
  return last;
}

/** "chairman of the board (of directors)". */
function findBoardEnd(tokens: readonly Token[], end: number): number {
  const isKind = /^(?:directors|trustees|governors|supervisors|managers|regents)$/.test(tokens[end + 1]?.lower ?? '');
  return tokens[end]?.lower === 'of' && isKind ? end + 2 : end;
}

/** Heads as words, longest first, by their first word; wink-nlp takes most hyphens for words, but not all. */
function groupHeads(heads: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  const spellings = heads.flatMap((head) =>
    head.includes('-') ? [head.split(/(?=-)|(?<=-)/), [head]] : [head.split(' ')],
  );
  for (const words of spellings) map.set(words[0] ?? '', [...(map.get(words[0] ?? '') ?? []), words]);
  for (const candidates of map.values()) candidates.sort((a, b) => b.length - a.length);
  return map;
}

function isForm(word: string, of: string): boolean {
  return word === of || toSingular(word) === of;
}

function isLower(token: Token): boolean {
  return token.text === token.lower;
}
