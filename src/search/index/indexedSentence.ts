import type { PartialDate } from '#model/article.ts';
import type { Entity } from '#model/mention.ts';
import type { Span } from '#model/span.ts';

/** A sentence that can be found, with what is needed to cite it. */
export type IndexedSentence = {
  readonly articleId: string;
  readonly span: Span;
  readonly text: string;
  readonly title?: string;
  readonly publishedOn?: PartialDate;
  /** The names its article uses. */
  readonly names?: readonly Entity[];
};
