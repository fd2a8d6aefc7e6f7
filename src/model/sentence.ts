import { countBefore, type Span } from './span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

export type Token = {
  readonly span: Span;
  /** Exactly the text of the span. */
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  /** Index into the article's sentences. */
  readonly sentence: number;
};

export type Sentence = {
  readonly span: Span;
  /** Half-open range of indices into the article's tokens. */
  readonly tokens: Span;
  /** Counted from 0 over the article's blocks of text. */
  readonly paragraph: number;
  /** Share buttons, cookie notices, links to other articles: kept in place, never read for facts. */
  readonly boilerplate: boolean;
};

/** The token as another part of speech; a spread would give it a shape of its own, which is far slower to read. */
export function retagToken({ span, text, lower, lemma, sentence }: Token, pos: PartOfSpeech): Token {
  return { span, text, lower, pos, lemma, sentence };
}

/** The index of the sentence that an offset stands in, or of the first behind it; -1 behind the last. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  const at = Math.max(0, countBefore(sentences, offset + 1) - 1);
  const index = (sentences[at]?.span.end ?? 0) > offset ? at : at + 1;
  return index < sentences.length ? index : -1;
}

/** The first word of a sentence, whose capital says nothing. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}

/** The offsets of a half-open range of tokens. */
export function spanOfTokens(tokens: readonly Token[], { start, end }: Span): Span {
  return { start: tokens[start]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
}

/** By token: 1 if one of the half-open ranges of tokens holds it. */
export function markTokens(ranges: readonly Span[], count: number): Uint8Array {
  const marked = new Uint8Array(count);
  for (const { start, end } of ranges) marked.fill(1, start, end);
  return marked;
}

/** Whether no blank stands between two tokens. */
export function areAdjacent(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.span.end === right.span.start;
}
