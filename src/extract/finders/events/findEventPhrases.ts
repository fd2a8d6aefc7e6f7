import { mentionsAt } from '#extract/phrases/nounPhrase.ts';
import { EVENT_NOUNS, PLURAL_EVENTS } from '#lexicon/events/eventNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';
import { cut, type Span } from '#model/span.ts';
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
    const range = findEventTokens(annotated, i);
    if (range) phrases.push(asEventPhrase(annotated, { range, head: i, kind: head.kind }));
    if (range) i = range.end - 1;
  }
  return phrases;
}

function headAt(tokens: readonly Token[], i: number): EventHead | undefined {
  const token = tokens[i];
  const head = token && EVENT_HEADS.get(token.lower);
  if (!token || !head || !/^(?:NOUN|PROPN|VERB)$/.test(token.pos)) return undefined;
  if (token.lemma !== token.lower && EVENT_HEADS.has(token.lemma) && !PLURAL_EVENTS.includes(token.lower))
    return undefined;
  if (token.pos === 'VERB' && !isNounHere(tokens, i)) return undefined;
  return !head.needs || head.needs.has(tokens[i - 1]?.lower ?? '') ? head : undefined;
}

/** "The launch": taken for a verb by the tagger, yet behind an article or an adjective. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  return /^(?:DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '');
}

type FoundPhrase = { readonly range: Span; readonly head: number; readonly kind: string };

function asEventPhrase(annotated: AnnotatedArticle, { range, head, kind }: FoundPhrase): EventPhrase {
  const { tokens, article } = annotated;
  const span = spanOfTokens(tokens, range);
  const text = cut(article.text, span).replace(/\s+/gu, ' ');
  const bare = range.end - range.start === 1;
  const isDefinite = /^(?:the|this|that)$/.test(tokens[range.start - 1]?.lower ?? '');
  return {
    span,
    mention: { span, tokens: range, kind: 'other', form: 'name', foundBy: 'event' },
    kind,
    noun: tokens[head]?.lower ?? '',
    name: `${text}${ofOwner(annotated, range.start)}${bare && kind === 'agreement' ? topicOf(annotated, span.end, head) : ''}`,
    isBare: bare && isDefinite,
  };
}

/** "Its first session" is the first session of the Harbour Bureau. */
function ofOwner(annotated: AnnotatedArticle, start: number): string {
  const owner = mentionsAt(annotated, start - 1).find(({ tokens, form }) => form === 'pronoun' && tokens.end === start);
  const entity = owner?.entity === undefined ? undefined : annotated.entities[owner.entity];
  return entity?.kind === 'organisation' ? ` of the ${entity.name.replace(/^the /i, '')}` : '';
}

/** What "agreement" is on, if that stands further on in its sentence: "reached agreement through talks on fishing". */
function topicOf({ article, tokens, sentences }: AnnotatedArticle, from: number, head: number): string {
  const end = sentences[tokens[head]?.sentence ?? 0]?.span.end ?? from;
  const [about = ''] = /(?<=[a-z]) on (?:\p{Ll}[\p{L}-]*[ ,.;]){2,12}/u.exec(article.text.slice(from, end)) ?? [];
  return about.replace(/[ ,.;]$/, '');
}
