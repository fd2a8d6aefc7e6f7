import {
  isCapitalised,
  isJoint,
  isNominal,
  mentionsAt,
  nameEndingAt,
  startOfPhrase,
} from '#extract/phrases/nounPhrase.ts';
import { PROJECT_NOUNS } from '#lexicon/events/projectNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { opensSentence, type Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

export const QUOTE_SIGN = /^["“”]$/;
const NO_NAME_OPENERS = /^(?:[-–&,.’']|and|recent|new|own|same|the)$/;

/** The tokens of the noun phrase that the project noun at `head` ends; undefined if it only qualifies another noun. */
export function findProjectTokens(annotated: AnnotatedArticle, head: number): Span | undefined {
  if (!isLastNoun(annotated, head)) return undefined;
  const end = endOfName(annotated, head);
  const name = nameEndingAt(annotated, head, 2);
  return { start: name?.tokens.start ?? startOfName(annotated.tokens, head), end };
}

/** The last noun of its phrase, and not of a person's name. */
function isLastNoun(annotated: AnnotatedArticle, i: number): boolean {
  const { tokens } = annotated;
  const behind = tokens.slice(i + 1, i + 4).filter(({ sentence }) => sentence === tokens[i]?.sentence);
  const next = behind.find(({ pos, text }) => pos !== 'ADJ' && !QUOTE_SIGN.test(text));
  if (next && next === behind[0] && (/^(?:NOUN|PROPN)$/.test(next.pos) || next.lower === '-')) return false;
  if (next && next !== behind[0] && /^(?:NOUN|PROPN)$/.test(next.pos)) return false;
  return !mentionsAt(annotated, i).some(
    ({ kind, form, tokens: range }) =>
      range.start <= i && i < range.end && form === 'name' && (kind === 'person' || range.end > i + 1),
  );
}

/** Goes left over nouns, adjectives and names in quotation marks; over "and" and "transfer" only if a quotation stands before it. */
function startOfName(tokens: readonly Token[], head: number): number {
  const wide = goLeft(tokens, head, true);
  const isQuoted = tokens.slice(wide, head).filter(({ text }) => QUOTE_SIGN.test(text)).length >= 2;
  return isQuoted ? wide : goLeft(tokens, head, false);
}

function goLeft(tokens: readonly Token[], head: number, isWide: boolean): number {
  let isOpen = false;
  const start = startOfPhrase(tokens, head, {
    belongs: (at) => {
      const { text } = tokens[at] as Token;
      if (!QUOTE_SIGN.test(text)) return isOpen || belongsToName(tokens, at, isWide);
      if (text === '“' && !isOpen) return false;
      isOpen = !isOpen;
      return true;
    },
    leading: NO_NAME_OPENERS,
  });
  return isOpen ? head : start;
}

function belongsToName(tokens: readonly Token[], at: number, isWide: boolean): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (isJoint(token)) return true;
  if (token.lower === 'and')
    return (isWide || (isCapitalised(next) && isCapitalised(before))) && !!before && !projectNounOf(before);
  if (token.pos !== 'VERB') return isNominal(token);
  if (isWide) return before?.pos === 'NOUN' && next?.pos === 'NOUN';
  return isCapitalised(token) && isCapitalised(next) && !opensSentence(tokens, at);
}

/** "The national parks of the Grand Canal and the Yangtze River": what a small head is of belongs to its name. */
function endOfName(annotated: AnnotatedArticle, head: number): number {
  const { tokens } = annotated;
  if (isCapitalised(tokens[head]) || tokens[head + 1]?.lower !== 'of') return head + 1;
  let end = head + 1;
  for (let link = head + 1; /^(?:of|and)$/.test(tokens[link]?.lower ?? ''); link = end) {
    const from = link + (tokens[link + 1]?.lower === 'the' ? 2 : 1);
    const name = mentionsAt(annotated, from).find(
      ({ tokens: { start }, kind, form }) => start === from && form === 'name' && kind === 'place',
    );
    if (!name) break;
    end = name.tokens.end;
  }
  return end;
}

const PROJECT_WORDS = new Set([...PROJECT_NOUNS.built, ...PROJECT_NOUNS.scheme]);

/** The project noun that a token is, in the singular; undefined if it is none. */
export function projectNounOf({ lower, lemma, pos }: Token): string | undefined {
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB') return undefined;
  if (PROJECT_WORDS.has(lower)) return lower;
  if (PROJECT_WORDS.has(lemma)) return lemma;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return PROJECT_WORDS.has(singular) ? singular : undefined;
}
