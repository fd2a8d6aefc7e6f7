import type { Argument } from '#model/fact.ts';
import type { Span } from '#model/span.ts';

/** Whose the figure or target is, and the words of the subject that name what is measured, where there are any. */
export type Owner = { readonly argument: Argument; readonly metric?: Span };
