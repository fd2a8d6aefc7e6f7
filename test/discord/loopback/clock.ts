/** The time of the loopback, which a test can move on instead of waiting. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pass: (milliseconds: number) => void;
  /** A new id such as Discord makes them: unique, and it tells when it was made. */
  readonly snowflake: () => string;
};

const DISCORD_EPOCH = 1_420_070_400_000;

/** Starts a clock; one of its `own core` counts as if nothing else ran on the machine, which makes others no slower. */
export function startClock(kind: 'wall' | 'own core' = 'wall'): Clock {
  let ahead = 0;
  let made = 0;
  const started = Date.now() - worked();
  const now = () => (kind === 'wall' ? Date.now() : started + worked()) + ahead;
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

/** Milliseconds that the threads of this process have worked. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1_000);
}
