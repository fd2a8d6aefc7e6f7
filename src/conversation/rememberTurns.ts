/** What is remembered of talks: so many, and each for so long. */
export type TurnLimits = { readonly most: number; readonly milliseconds: number; readonly now: () => number };

export type RememberedTurns<T> = {
  readonly last: (talk: string) => T | undefined;
  readonly remember: (talk: string, turn: T) => void;
};

/** The last turn of each talk, for a while; the talk that rested longest makes room for a new one. */
export function rememberTurns<T>({ most, milliseconds, now }: TurnLimits): RememberedTurns<T> {
  const turns = new Map<string, { readonly turn: T; readonly at: number }>();
  return {
    last: (talk) => {
      const known = turns.get(talk);
      return known && now() - known.at <= milliseconds ? known.turn : undefined;
    },
    remember: (talk, turn) => {
      turns.delete(talk);
      turns.set(talk, { turn, at: now() });
      const [oldest] = turns.keys();
      if (turns.size > most && oldest !== undefined) turns.delete(oldest);
    },
  };
}
