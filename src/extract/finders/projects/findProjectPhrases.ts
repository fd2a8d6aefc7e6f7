import { PROJECT_NOUNS } from '#lexicon/events/projectNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Mention } from '#model/mention.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';
import { findOverlapping, type Span } from '#model/span.ts';
import { findProjectTokens, projectNounOf, QUOTE_SIGN } from './findProjectTokens.ts';

const SCHEMES = new Set(PROJECT_NOUNS.scheme);
/** What is quoted is a name, and no opinion: a "woke" agenda. */
const OPENS_NAME = /^[\p{Lu}\p{N}]/u;

/**
 * The phrases of an article that name something to build or undertake, none within another: names of two words or more
 * that end in such a noun, nouns with a name in quotation marks before them, and titles in quotation marks.
 */
export function findProjectPhrases(annotated: AnnotatedArticle): ProjectPhrase[] {
  const found: ProjectPhrase[] = [];
  const taken = new Uint8Array(annotated.tokens.length);
  annotated.tokens.forEach((token, i) => {
    const kind = projectNounOf(token);
    if (!kind || annotated.sentences[token.sentence]?.boilerplate || taken[i]) return;
    const phrase = titleAt(annotated, i, kind) ?? phraseAt(annotated, i, kind);
    if (!phrase || taken[phrase.mention.tokens.start]) return;
    found.push(phrase);
    taken.fill(1, phrase.mention.tokens.start, phrase.mention.tokens.end);
  });
  return found;
}

function titleAt(annotated: AnnotatedArticle, head: number, kind: string): ProjectPhrase | undefined {
  const range = SCHEMES.has(kind) ? findQuotedTitle(annotated.tokens, head) : undefined;
  return range && asProjectPhrase(annotated.tokens, { range, kind, isQuoted: true });
}

function phraseAt(annotated: AnnotatedArticle, head: number, kind: string): ProjectPhrase | undefined {
  const { tokens } = annotated;
  const range = findProjectTokens(annotated, head);
  if (!range) return undefined;
  const quoted = tokens.slice(range.start, head).findIndex(({ text }) => QUOTE_SIGN.test(text));
  const isQuoted = quoted >= 0;
  const opening = range.start + quoted;
  if (
    isQuoted &&
    (!OPENS_NAME.test(tokens[opening + 1]?.text ?? '') || (SCHEMES.has(kind) && tokens[head]?.lower !== kind))
  )
    return undefined;
  if (isQuoted) return asProjectPhrase(tokens, { range: { ...range, start: opening }, kind, isQuoted });
  return namesProject(annotated, range, head) ? asProjectPhrase(tokens, { range, kind, isQuoted }) : undefined;
}

type PhraseRead = { readonly range: Span; readonly kind: string; readonly isQuoted: boolean };

function asProjectPhrase(tokens: readonly Token[], { range, kind, isQuoted }: PhraseRead): ProjectPhrase {
  const span = spanOfTokens(tokens, range);
  const mention = { span, tokens: range, kind: 'other', form: 'name', foundBy: 'project' } as const;
  return { mention, kind, isScheme: SCHEMES.has(kind), isQuoted };
}

/** Two words with a capital, the noun itself or a name among them; a small noun needs more than a place before it. */
function namesProject({ tokens, mentions }: AnnotatedArticle, { start, end }: Span, head: number): boolean {
  const words = tokens.slice(start, head + 1).filter(({ text }) => /\p{L}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (/^\p{Lu}/u.test(tokens[head]?.text ?? '')) return capitals >= 2;
  if (end > head + 1) return words.length >= 2;
  const hasPlace = findOverlapping(mentions, spanOfTokens(tokens, { start, end: head })).some(
    ({ tokens: range, form, kind }) => range.start >= start && range.end <= head && form === 'name' && kind === 'place',
  );
  return hasPlace && capitals >= 2 && words.length - capitals >= 2;
}

/** A noun phrase for a project: "Harbour Bridge", the "Clean Fjords" initiative. */
export type ProjectPhrase = {
  /** As the patterns see it: a mention of the kind `other`. */
  readonly mention: Mention;
  /** The noun: "bridge". */
  readonly kind: string;
  /** It is undertaken, not built. */
  readonly isScheme: boolean;
  /** A name in quotation marks is part of it. */
  readonly isQuoted: boolean;
};

const LONGEST_TITLE = 24;

/** The title that opens with the noun at `head`, without its quotation marks: the "Proposal on Cleaner Fjords". */
function findQuotedTitle(tokens: readonly Token[], head: number): Span | undefined {
  const noun = tokens[head];
  if (!noun || !/^["“]$/.test(tokens[head - 1]?.text ?? '') || !/^\p{Lu}/u.test(noun.text)) return undefined;
  const length = tokens.slice(head, head + LONGEST_TITLE).findIndex(({ text }) => /^["”]$/.test(text));
  const end = head + length;
  return length > 2 && tokens[end]?.sentence === noun.sentence ? { start: head, end } : undefined;
}
