import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { projectNounOf } from './projectNounOf.ts';

/** How many words may stand before the noun. */
const LONGEST = 12;
const INSIDE = /^(?:ADJ|NOUN|PROPN|NUM)$/;
const QUOTE = /^["“”]$/;
const LEADING = /^(?:[-–&,.’']|and|recent|new|own|same|the)$/;

/** The tokens of the noun phrase that the project noun at `head` ends; undefined where it only qualifies another noun. */
export function projectTokens(annotated: AnnotatedArticle, head: number): Span | undefined {
  if (!isHead(annotated, head)) return undefined;
  const end = endOf(annotated, head);
  const name = annotated.mentions.find(
    ({ tokens, form, kind }) =>
      tokens.end === head + 1 && tokens.end - tokens.start > 1 && form === 'name' && kind !== 'post',
  );
  return { start: name?.tokens.start ?? startOf(annotated.tokens, head), end };
}

/** The last noun of its phrase, and not of a person's name. */
function isHead({ tokens, mentions }: AnnotatedArticle, i: number): boolean {
  const behind = tokens.slice(i + 1, i + 4).filter(({ sentence }) => sentence === tokens[i]?.sentence);
  const next = behind.find(({ pos, text }) => pos !== 'ADJ' && !QUOTE.test(text));
  if (next && next === behind[0] && (/^(?:NOUN|PROPN)$/.test(next.pos) || next.lower === '-')) return false;
  if (next && next !== behind[0] && /^(?:NOUN|PROPN)$/.test(next.pos)) return false;
  return !mentions.some(
    ({ kind, form, tokens: range }) =>
      range.start <= i && i < range.end && form === 'name' && (kind === 'person' || range.end > i + 1),
  );
}

/** Goes left over nouns, adjectives and names in quotation marks; over "and" and "transfer" only where a quotation stands before it. */
function startOf(tokens: readonly Token[], head: number): number {
  const wide = leftOf(tokens, head, true);
  const isQuoted = tokens.slice(wide, head).filter(({ text }) => QUOTE.test(text)).length >= 2;
  return isQuoted ? wide : leftOf(tokens, head, false);
}

function leftOf(tokens: readonly Token[], head: number, isWide: boolean): number {
  let start = head;
  let quotes = 0;
  while (start > 0 && head - start < LONGEST) {
    const token = tokens[start - 1] as Token;
    if (token.sentence !== tokens[head]?.sentence) break;
    if (QUOTE.test(token.text)) {
      if (/^[“]$/.test(token.text) && quotes % 2 === 0) break;
      quotes++;
    } else if (quotes % 2 === 0 && !belongs(tokens, start - 1, isWide)) break;
    start--;
  }
  if (quotes % 2 === 1) return head;
  while (start < head && LEADING.test(tokens[start]?.lower ?? '')) start++;
  return start;
}

function belongs(tokens: readonly Token[], i: number, isWide: boolean): boolean {
  const [token, next, before] = [tokens[i], tokens[i + 1], tokens[i - 1]];
  if (!token) return false;
  if (/^(?:-|–|&)$/.test(token.text)) return true;
  if (token.lower === 'and')
    return (isWide || (isCapital(next) && isCapital(before))) && !!before && !projectNounOf(before);
  if (token.pos === 'VERB' && isWide) return before?.pos === 'NOUN' && next?.pos === 'NOUN';
  if (token.pos === 'VERB') return isCapital(token) && isCapital(next) && before?.sentence === token.sentence;
  return INSIDE.test(token.pos);
}

/** "The national parks of the Grand Canal and the Yangtze River": what a small head is of belongs to its name. */
function endOf({ tokens, mentions }: AnnotatedArticle, head: number): number {
  if (isCapital(tokens[head]) || tokens[head + 1]?.lower !== 'of') return head + 1;
  let end = head + 1;
  for (let link = head + 1; /^(?:of|and)$/.test(tokens[link]?.lower ?? ''); link = end) {
    const from = link + (tokens[link + 1]?.lower === 'the' ? 2 : 1);
    const name = mentions.find(
      ({ tokens: { start }, kind, form }) => start === from && form === 'name' && kind === 'place',
    );
    if (!name) break;
    end = name.tokens.end;
  }
  return end;
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
