import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import type { Moment } from './moment.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

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
