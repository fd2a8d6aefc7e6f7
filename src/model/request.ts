/** The names of the intents; each has its rows in understand/intents and its answerer in answer/answerers. */
export type IntentName =
  | 'who'
  | 'holder'
  | 'targets'
  | 'figures'
  | 'plans'
  | 'compare'
  | 'said'
  | 'event'
  | 'timeline'
  | 'project'
  | 'topic'
  | 'org'
  | 'place'
  | 'sources'
  | 'help'
  | 'passage';

export type Slots = {
  /** A name as it was typed or chosen. */
  readonly name?: string;
  readonly post?: string;
  /** The place or organisation that is asked about. */
  readonly of?: string;
  /** What it is compared with. */
  readonly with?: string;
  readonly topic?: string;
  /** The latest year that is of interest, such as "2025". */
  readonly by?: string;
  /** An event as it was named: words of its name, its day, its place. */
  readonly event?: string;
  /** The first and the last day, month or year that is of interest. */
  readonly from?: string;
  readonly to?: string;
  /** Of those who hold a post: only who holds it no more, or who held it before or after the one named. */
  readonly rank?: 'former' | 'before' | 'after';
  /** Since when, or until when, somebody holds a post. */
  readonly bound?: 'since' | 'until';
};

/** A question as understood: what is asked (intent) about what (slots). */
export type Request = {
  readonly intent: IntentName;
  readonly slots: Slots;
  /** The words that were typed. */
  readonly utterance: string;
  /** It was guessed from what other questions look like, or a word was read as another: say how it was understood. */
  readonly unsure?: true;
  /** Set where whoever asked wants to be told how the question was understood. */
  readonly explain?: true;
};
