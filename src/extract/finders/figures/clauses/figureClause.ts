import type { Span } from '#model/span.ts';

/** How a clause states its number; the name of the row in what a fact was found by. */
export type ClauseShape =
  | 'active' // "Nordwind employs 300 people"
  | 'counted' // "300 people were killed in Oslo"
  | 'there' // "There are 300 nurses in Oslo"
  | 'shared' // "Nordwind sold its mill and employs 300 people"
  | 'relative' // "Nordwind, which employs 300 people"
  | 'whole'; // all of a sentence: "Nordwind, founded by sailors, employs 300 people in towns that it serves"

/** A clause with a number in it, in half-open ranges of tokens. */
export type FigureClause = {
  readonly shape: ClauseShape;
  /** Whom or what it is about; empty if the number itself is its subject. */
  readonly subject: Span;
  /** Its verb, with auxiliaries and adverbs. */
  readonly verb: Span;
  readonly number: Span;
  /** Behind its last word. */
  readonly end: number;
};
