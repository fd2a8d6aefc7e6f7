/** Says whether words are a name that the corpus knows. */
export type IsName = (words: string) => boolean;

/** What the corpus says of words: whether they are a name, or describe something by parts of its name; what day it is, and of which the newest article is. */
export type CorpusNames = {
  readonly isName: IsName;
  readonly isDescription: IsName;
  readonly isSurname?: IsName;
  readonly today?: string;
  readonly searched?: { readonly newest?: string };
};

export const NOTHING_KNOWN: CorpusNames = { isName: () => false, isDescription: () => false };

/** People are called by their last names too. */
export function matchAnyName({ isName, isSurname }: CorpusNames): IsName {
  return (words) => isName(words) || isSurname?.(words) === true;
}
