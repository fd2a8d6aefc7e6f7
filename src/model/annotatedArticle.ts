import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { Entity, Mention } from './mention.ts';
import type { Moment } from './moment.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence, Token } from './sentence.ts';

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
