import type { Article } from './article.ts';
import type { Fact } from './fact.ts';
import type { Entity } from './mention.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as it is stored: where it stands, so that passages can be found without reading the text again. */
export type SentenceRecord = Pick<Sentence, 'span' | 'paragraph' | 'boilerplate'>;

/** A name the article uses, and how often it uses it or one of its aliases. */
export type NameRecord = Entity & { readonly mentions: number };

/** All that is kept of an article: what it says and what was read in it. */
export type ArticleRecord = {
  readonly article: Article;
  readonly sentences: readonly SentenceRecord[];
  readonly names: readonly NameRecord[];
  readonly facts: readonly Fact[];
};
