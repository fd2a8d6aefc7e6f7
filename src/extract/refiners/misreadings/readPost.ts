import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';

/** A post as it was read, with what its sentence says around it. */
export type ReadPost = {
  readonly fact: Fact;
  readonly title: string;
  /** From the start of the sentence to the post. */
  readonly before: string;
  /** From the end of the post to that of the sentence. */
  readonly behind: string;
  /** From the end of the last of title, holder and body to that of the sentence. */
  readonly afterAll: string;
  /** How many hold it by this sentence. */
  readonly holders: number;
  readonly annotated: AnnotatedArticle;
};

export type PostMisreading = {
  readonly why: string;
  /** The rules it happens to; all if none is named. */
  readonly of?: RegExp;
  readonly isSo: (post: ReadPost) => boolean;
};
