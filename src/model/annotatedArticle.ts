import type { Article } from './article.ts';
import type { Entity, Mention } from './mention.ts';
import type { Moment } from './moment.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence, Token } from './sentence.ts';
import type { Span } from './span.ts';

/** An article with all that annotation finds in it. Every list is in the order of the text. */
export type AnnotatedArticle = {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly attributions: readonly Attribution[];
};

/** Who says what: an attribution relation as in PolNeAR (Newell et al. 2018). The batch output calls it a statement. */
export type Attribution = {
  /** The words naming the speaker; empty if the text names nobody. */
  readonly speaker: readonly Span[];
  /** The words that attribute: "said", "according to"; empty if a quotation just stands there. */
  readonly cue: readonly Span[];
  /** What is said. Several spans if the speaker or the cue interrupts it. Quotation marks are part of it. */
  readonly content: readonly Span[];
  readonly quoted: boolean;
  /** The speaker is a thing: a law says, a sign reads, a poll shows. */
  readonly byThing?: true;
};
