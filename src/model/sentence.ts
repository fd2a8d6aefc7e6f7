import type { Span } from './span.ts';

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
