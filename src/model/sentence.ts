import type { Span } from './span.ts';

export type Sentence = {
  readonly span: Span;
  /** Half-open range of indices into the article's tokens. */
  readonly tokens: Span;
  /** Counted from 0 over the article's blocks of text. */
  readonly paragraph: number;
  /** Share buttons, cookie notices, links to other articles: kept in place, never read for facts. */
  readonly boilerplate: boolean;
};
