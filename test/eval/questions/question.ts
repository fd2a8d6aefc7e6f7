/** A verbatim stretch of an article, by the article's id. */
export type Stretch = { readonly article: string; readonly text: string };

/** What an answer must be: it cites, and if `says` is given its lines hold each of these words (one of a list). */
export type Expected =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'answer';
      /** The first citation must hold the only one; if `list` is set, each must be held by some citation. */
      readonly passages?: readonly Stretch[];
      readonly list?: true;
      /** The first citation must hold one of these. */
      readonly anyOf?: readonly Stretch[];
      readonly says?: readonly (string | readonly string[])[];
    };

/** One row of seen.jsonl or kept.jsonl. */
export type Question = {
  readonly id: string;
  /** Its kind, such as "holder" or "unanswerable". */
  readonly about: string;
  readonly question: string;
  /** What was asked before it in the same conversation. */
  readonly previous?: readonly string[];
  readonly corpus: 'starter' | 'new';
  readonly expect: Expected;
};
