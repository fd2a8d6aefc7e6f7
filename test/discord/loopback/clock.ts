/** The time of the loopback, which a test can move on instead of waiting. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pass: (milliseconds: number) => void;
  /** A new id such as Discord makes them: unique, and it tells when it was made. */
  readonly snowflake: () => string;
};

const DISCORD_EPOCH = 1_420_070_400_000;

export function startClock(): Clock {
  let ahead = 0;
  let made = 0;
  const now = () => Date.now() + ahead;
  return {
    now,
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    snowflake: () => {
      made += 1;
      return String((BigInt(now() - DISCORD_EPOCH) << 22n) + BigInt(made % 4096));
    },
  };
}
