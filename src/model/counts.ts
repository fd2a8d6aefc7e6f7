export type InteractionKind = 'command' | 'autocomplete' | 'button' | 'menu' | 'modal' | 'mention';

/** How it went: answered, answered when Discord no longer waited for it, or not answered for an error. */
export type Outcome = 'ok' | 'late' | 'failed';

/** Where an edge tells what it answered, for whoever counts. */
export type Counts = {
  /** `name` is that of a command or button of Footnote's own, never anything that was typed. */
  readonly answered: (kind: InteractionKind, name: string, outcome: Outcome, seconds: number) => void;
};
