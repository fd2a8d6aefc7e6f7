import type { en } from './en.ts';

/** Footnote's own words in one language. A language in which one of them is missing does not compile. */
export type Phrases = typeof en;
