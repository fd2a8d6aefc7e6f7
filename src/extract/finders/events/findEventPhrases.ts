import { mentionsAt } from '#extract/phrases/nounPhrase.ts';
import { EVENT_NOUNS, PLURAL_EVENTS } from '#lexicon/events/eventNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import type { EventPhrase } from './eventMatch.ts';
import { findEventTokens } from './findEventTokens.ts';

type EventHead = { readonly kind: string; readonly needs: ReadonlySet<string> | undefined };

const EVENT_HEADS: ReadonlyMap<string, EventHead> = new Map(
  EVENT_NOUNS.flatMap(({ kind, nouns, needs }) =>
    nouns.split(' ').map((noun) => [noun, { kind, needs: needs ? new Set(needs.split(' ')) : undefined }] as const),
  ),
);

/** The phrases of an article that name events or agreements, in the order of the text, each with its own words as its name. */
export function findEventPhrases(annotated: AnnotatedArticle): EventPhrase[] {
  const { tokens, sentences } = annotated;
  const phrases: EventPhrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const head = headAt(tokens, i);
    if (!head || sentences[tokens[i]?.sentence ?? 0]?.boilerplate) continue;
    const range = head.kind === 'encounter' ? { start: i, end: i + 1 } : findEventTokens(annotated, i);
    if (range && !isCutName(annotated, range) && !isVenue(tokens, range))
      phrases.push(asEventPhrase(annotated, { range, head: i, kind: head.kind }));
    if (range) i = range.end - 1;
  }
  return phrases;
}

function headAt(tokens: readonly Token[], i: number): EventHead | undefined {
  const token = tokens[i];
  const head = token && EVENT_HEADS.get(token.lower);
  if (head?.kind === 'encounter') return token?.pos === 'VERB' ? head : undefined;
  if (!token || !head || !/^(?:NOUN|PROPN|VERB)$/.test(token.pos)) return undefined;
  if (token.lemma !== token.lower && EVENT_HEADS.has(token.lemma) && !PLURAL_EVENTS.includes(token.lower))
    return undefined;
  if (token.pos === 'VERB' && !isNounHere(tokens, i)) return undefined;
  return !head.needs || head.needs.has(tokens[i - 1]?.lower ?? '') ? head : undefined;
}

/** "Show event" of "Best in Show event", "20 Summit" of "Group of 20 Summit": the end of a longer name. */
function isCutName({ tokens, moments }: AnnotatedArticle, { start }: Span): boolean {
  const [first, before, link] = [tokens[start], tokens[start - 1], tokens[start - 2]];
  if (!first || !before || before.sentence !== first.sentence) return false;
  // "Her concert" is nobody's who reads it alone, and a title in quotation marks belongs to its premiere.
  if (/^(?:his|her|their|my|our|your|whose|”|")$/.test(before.lower)) return true;
  if (!/^[\p{Lu}\d]/u.test(first.text)) return before.pos === 'PROPN' && /^\p{Lu}{2,}$/u.test(before.text);
  if (findOverlapping(moments, before.span).length > 0) return false;
  const isName = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}\p{L}/u.test(token.text) && token.sentence === first.sentence;
  if (/^(?:and|of|in|for|&)$/.test(before.lower))
    return isName(link) && (before.lower !== 'in' || link?.pos === 'PROPN');
  return /^(?:New|South|North|West|East|St|Saint|San|Los|Las|Best)$/.test(before.text);
}

/** "At Fjord Forum": a hall has no article, and nobody holds it. */
function isVenue(tokens: readonly Token[], { start, end }: Span): boolean {
  return tokens[end - 1]?.text === 'Forum' && /^(?:at|inside|outside|near)$/.test(tokens[start - 1]?.lower ?? '');
}

/** "The launch": taken for a verb by the tagger, yet behind an article or an adjective. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  return /^(?:DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '');
}

type FoundPhrase = { readonly range: Span; readonly head: number; readonly kind: string };

function asEventPhrase(annotated: AnnotatedArticle, { range, head, kind }: FoundPhrase): EventPhrase {
  const { tokens, article } = annotated;
  const span = spanOfTokens(tokens, range);
  if (kind === 'encounter') return asEncounter(annotated, range);
  const text = cut(article.text, span).replace(/\s+/gu, ' ');
  const bare = range.end - range.start === 1;
  // "Special research in how a city is built": what it is about may be a clause.
  const [manner = ''] =
    /^ (?:in|on|into|about) how (?:[\p{L}\d’'-]+ ){2,11}[\p{L}\d’'-]+(?=[.,;])/u.exec(
      article.text.slice(span.end, span.end + 140),
    ) ?? [];
  const isDefinite = /^(?:the|this|that)$/.test(tokens[range.start - 1]?.lower ?? '');
  return {
    span,
    mention: { span, tokens: range, kind: 'other', form: 'name', foundBy: 'event' },
    kind,
    noun: tokens[head]?.lower ?? '',
    name: `${possessorOf(annotated, span.start)}${text}${ofOwner(annotated, range.start)}${bare && kind === 'agreement' ? topicOf(annotated, span.end, head) : ''}${manner}`,
    isBare: bare && isDefinite,
  };
}

/** "Ma Rong met Karl Berg": a meeting that is no noun. */
function asEncounter({ tokens, sentences, article }: AnnotatedArticle, range: Span): EventPhrase {
  const span = spanOfTokens(tokens, range);
  const start = sentences[tokens[range.start]?.sentence ?? 0]?.span.start ?? span.start;
  const who = LEADERS.exec(article.text.slice(start, span.start))?.groups?.who;
  const mention = { span, tokens: range, kind: 'other', form: 'name', foundBy: 'event' } as const;
  return { span, mention, kind: 'encounter', noun: 'met', name: who ? `meeting of ${who}` : 'meeting', isBare: false };
}

/** "The foreign ministers of Norway and Sweden are to ": who meets in the end. */
const LEADERS =
  /(?:^(?:The )?|, |: |the )(?<who>(?!The )(?:[\p{L}-]+ ){0,3}(?:leaders|ministers|officials|delegates|negotiators|envoys|presidents|diplomats|chiefs|kings)(?: (?:of|from) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?:(?:, | and |, and )(?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)*)?) (?:(?:will|are|is|to|due|set|also|were|have|had|scheduled|expected|all) )*$/u;

/** "Its first session" is the first session of the Harbour Bureau, "Ma Rong’s funeral" is hers. */
function ofOwner(annotated: AnnotatedArticle, start: number): string {
  const owner = mentionsAt(annotated, start - 1).find(({ tokens, form }) => form === 'pronoun' && tokens.end === start);
  const entity = owner?.entity === undefined ? undefined : annotated.entities[owner.entity];
  return entity?.kind === 'organisation' ? ` of the ${entity.name.replace(/^the /i, '')}` : '';
}

/** The words before a phrase that say whose it is: "Ma Rong’s ", "the Fjord Council’s 50th ". */
function possessorOf({ article, mentions, entities }: AnnotatedArticle, start: number): string {
  const near = findOverlapping(mentions, { start: Math.max(0, start - LONGEST_POSSESSIVE), end: start });
  const owner = near.findLast(({ span, form, kind }) => span.end <= start && form === 'name' && kind !== 'post');
  const between = owner && article.text.slice(owner.span.end, start);
  if (!owner || !between || !POSSESSIVE.test(between)) return '';
  const name = owner.kind === 'person' ? entities[owner.entity ?? -1]?.name : undefined;
  return `${name ?? cut(article.text, owner.span)}${between}`;
}

const LONGEST_POSSESSIVE = 60;
const POSSESSIVE = /^(?:['’]s?) (?:[\p{L}\d-]+ ){0,2}$/u;

/** What "agreement" is on or to do, if that stands further on in its sentence: "reached agreement through talks on fishing". */
function topicOf({ article, tokens, sentences }: AnnotatedArticle, from: number, head: number): string {
  const end = sentences[tokens[head]?.sentence ?? 0]?.span.end ?? from;
  const rest = article.text.slice(from, end);
  const [about = ''] = /(?<=[a-z]) on (?!the \p{Ll}+ of\b)(?:\p{Ll}[\p{L}-]*[ ,.;]){2,12}/u.exec(rest) ?? [];
  const [deed = ''] = /^[^,.;]{0,60}?(?= to \p{Ll}+ )( to \p{Ll}[^,.;:“”"]{6,90})(?=[,.;])/u.exec(rest)?.slice(1) ?? [];
  return (about || deed).replace(/(?: (?:on|in|at|with|for|to|by|the|a|of|and))*[ ,.;]*$/, '');
}
