import { COUNTRY_NAMES } from '#lexicon/names/countries.ts';
import { HEADLINE_VERBS } from '#lexicon/names/headlineVerbs.ts';
import { NOMINAL_NOUNS } from '#lexicon/names/nominals.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import { changeMention, type Mention } from '#model/mention.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';
import { isPartisan } from './isPartisan.ts';

/** Verbs in small letters are in no name. */
const VERBS_IN_NAMES = /^(?:is|was|are|were|has|had|co-founded|cofounded|founded|joined|became|left|said|says)$/;
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES);
const BODY_HEAD = /^(?:Committee|Bureau|Department|Ministry|Government|Congress|Commission|Office|Council)$/;
const POST_TITLE =
  /^(?:ceo|cto|cfo|coo|c\.e\.o\.|president|vice-president|vp|chairman|chairwoman|founder|co-founder|cofounder|director|head|owner)$/i;

/** Titles that stand in no person's name: what is before them is whose they are, "Solvik CEO Karl Berg". */
const TITLE_WITHIN = /^(?:CEO|CTO|CFO|COO|Chairman|Chairwoman|Sen|Rep|Gov)\.?$/;
const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS);
/** Posts "to" or "of" a country whose holder is named right behind it: "Ambassador to Norway Karl Berg". */
const SENT_TO = /^(?:ambassador|envoy|consul|emissary|minister|president|king|queen|chancellor|premier)$/;

/** Names without the post before them ("CEO of Solvik") and without verbs ("Ma Rong is Norway"), which no name holds. */
export function trimNames(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const trimmed: Mention[] = [];
  for (const name of names) {
    if (isCommonNoun(tokens, name) || isPartisan(tokens, name.tokens)) continue;
    for (const part of cutAtVerb(tokens, name))
      for (const bare of cutAtTitle(tokens, part).flatMap((piece) => withoutTitle(tokens, piece)))
        trimmed.push(
          isBodyOfPlace(tokens, bare) ? changeMention(bare, { kind: 'organisation', foundBy: 'trimmed' }) : bare,
        );
    joinCutBody(tokens, trimmed);
  }
  return trimmed;
}

/** What was cut from a person's name goes on with the body before it: "Nordsee" and "Solvik" of "Nordsee Solvik CEO Karl Berg". */
function joinCutBody(tokens: readonly Token[], names: Mention[]): void {
  const [before, cutOff, person] = names.slice(-3);
  const isCut = person?.foundBy === 'trimmed' && cutOff?.foundBy === 'trimmed' && cutOff.kind === 'organisation';
  if (!isCut || before?.kind !== 'organisation' || before.tokens.end !== cutOff.tokens.start) return;
  const { start, end } = before.tokens;
  const stop = indicesOf(start, end).findLast((i) => /\.$/.test(tokens[i]?.text ?? ''));
  const first = stop === undefined ? start : stop + 1;
  const whole = cutTo(tokens, cutOff, [first, cutOff.tokens.end]);
  names.splice(-3, 2, ...(first > start + 1 ? [cutTo(tokens, before, [start, first - 1])] : []), whole);
}

/** "the Bureau" alone names nothing: it stands for the bureau named before. */
function isCommonNoun(tokens: readonly Token[], { tokens: { start, end }, kind }: Mention): boolean {
  const first = /^the$/i.test(tokens[start]?.text ?? '') ? start + 1 : start;
  const isDefinite = first > start || /^(?:the|this|that|its|their|our)$/i.test(tokens[start - 1]?.text ?? '');
  return kind === 'organisation' && isDefinite && end - first === 1 && NOMINAL_NOUNS.has(tokens[first]?.lower ?? '');
}

/** "the Working Committee of Harbour District" is a body, whatever place it ends in. */
function isBodyOfPlace(tokens: readonly Token[], { kind, tokens: { start, end } }: Mention): boolean {
  if (kind !== 'place') return false;
  const of = indicesOf(start + 1, end - 1).find((i) => tokens[i]?.lower === 'of');
  return of !== undefined && BODY_HEAD.test(tokens[of - 1]?.text ?? '');
}

function cutAtVerb(tokens: readonly Token[], name: Mention): Mention[] {
  const { start, end } = name.tokens;
  const isVerb = ({ text = '' }: Partial<Token> = {}) =>
    VERBS_IN_NAMES.test(text) || (name.kind === 'person' && HEADLINE_VERBS.has(text));
  const at = indicesOf(start, end).find((i) => i > start && isVerb(tokens[i]));
  if (at === undefined) return [name];
  const first = cutTo(tokens, name, [start, at]);
  if (at + 1 >= end || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return [first];
  const rest = cutTo(tokens, name, [at + 1, end]);
  const isCountry = rest.tokens.end - rest.tokens.start === 1 && COUNTRIES.has(tokens[at + 1]?.text ?? '');
  const isBody = /found|^joined$/.test(tokens[at]?.lower ?? '');
  const kind = isCountry ? 'place' : isBody ? 'organisation' : 'other';
  return [changeMention(first, { kind: 'person' }), changeMention(rest, { kind })];
}

/** "Solvik CEO Karl Berg", "Ambassador to Norway Karl Berg": whose post it is and who holds it. */
function cutAtTitle(tokens: readonly Token[], name: Mention): Mention[] {
  const { start, end } = name.tokens;
  if (name.kind !== 'person') return [name];
  const before = tokens[start - 1]?.lower ?? '';
  const isSentTo = /^(?:to|of)$/.test(before) && SENT_TO.test(tokens[start - 2]?.lower ?? '');
  if (end - start > 2 && isSentTo && COUNTRIES.has(tokens[start]?.text ?? ''))
    return [
      changeMention(cutTo(tokens, name, [start, start + 1]), { kind: 'place' }),
      cutTo(tokens, name, [start + 1, end]),
    ];
  const at = indicesOf(start + 1, end - 1).find((i) => TITLE_WITHIN.test(tokens[i]?.text ?? ''));
  if (at === undefined || tokens[at - 1]?.text === 'Vice') return [name];
  const owner = cutTo(tokens, name, [start, at]);
  const words = tokens.slice(start, at).map(({ text }) => text);
  const isPlace = REGION_NAMES.has(words.join(' ')) || COUNTRIES.has(words.join(' '));
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (next >= end) return [name];
  return [changeMention(owner, { kind: isPlace ? 'place' : 'organisation' }), cutTo(tokens, name, [next, end])];
}

function withoutTitle(tokens: readonly Token[], name: Mention): Mention[] {
  const { end } = name.tokens;
  const start = name.tokens.start + countExTokens(tokens, name);
  if (end - start < 2 || !POST_TITLE.test(tokens[start]?.text ?? '')) return [name];
  if (name.kind === 'person') return [cutTo(tokens, name, [start + 1, end])];
  const of = indicesOf(start + 1, Math.min(start + 3, end - 1)).find((i) => tokens[i]?.lower === 'of');
  return of === undefined ? [name] : [cutTo(tokens, name, [of + 1, end])];
}

/** "Ex-President Berg": what stands before the title. */
function countExTokens(tokens: readonly Token[], { tokens: { start } }: Mention): number {
  return tokens[start]?.lower === 'ex' && tokens[start + 1]?.text === '-' ? 2 : 0;
}

function cutTo(tokens: readonly Token[], name: Mention, [start, end]: readonly [number, number]): Mention {
  const range = { start, end };
  return changeMention(name, { span: spanOfTokens(tokens, range), tokens: range, foundBy: 'trimmed' });
}

function indicesOf(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
