/** The classes of everyday wording, in the order in which they are printed. */
export const CLASSES = [
  'former',
  'late',
  'acting',
  'elect',
  'nominee',
  'successor',
  'predecessor',
  'abbreviated',
  'adjective',
  'placing',
  'speaker',
  'target',
  'not-target',
  'figure',
  'unknown-name',
  'plan',
  'hedge',
  'unsaid',
] as const;
type WordingClass = (typeof CLASSES)[number];

/** What no line that states a fact may hold, except beside one of the words of `unless`, such as "former". */
type Forbidden = { readonly not?: readonly string[]; readonly unless?: readonly string[] };

/** What the answer to a case must be. */
export type WordingExpected = Forbidden &
  (
    | {
        readonly kind: 'answer';
        /** The sentence that must be among the first citations. */
        readonly passage: string;
        /** Words that must all stand in the answer; of a list one is enough. */
        readonly says: readonly (string | readonly string[])[];
      }
    | { readonly kind: 'none' }
  );

/** One row of seen.jsonl or kept.jsonl: a short article and a question that it answers or does not. */
export type WordingCase = {
  readonly id: string;
  readonly class: WordingClass;
  readonly text: string;
  readonly publishedOn?: string;
  readonly title?: string;
  readonly question: string;
  readonly expect: WordingExpected;
};
