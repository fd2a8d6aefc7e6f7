import type { Token } from '#model/token.ts';
import type { NameView } from '../nameView.ts';
import type { TaggedName } from '../taggedName.ts';

/** The article that the rules look at. */
export type NamedArticle = { readonly tokens: readonly Token[]; readonly view: NameView };

/** Takes the names found so far, in order and without overlaps, and returns them mended in the same form. */
export type NameRule = (names: readonly TaggedName[], article: NamedArticle) => readonly TaggedName[];
