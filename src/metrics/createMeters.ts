import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured at the moment somebody looks. */
export type Gauges = {
  readonly articles: () => number;
  readonly facts: () => number;
  readonly servers: () => number;
  /** The way to Discord and back, in seconds; nothing before it was measured. */
  readonly ping: () => number | undefined;
};

export type Meters = {
  /** Counts an answer and how long it took. `name` is that of a command or button, never anything that was typed. */
  readonly count: (kind: string, name: string, outcome: string, seconds: number) => void;
  /** All meters as Prometheus reads them, and the type of that text. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** Answers take milliseconds; Discord waits three seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/**
 * The meters of one process: its own and those of Node. `names` are the names that may be counted by; any other counts
 * as "other", so that nothing that was typed becomes a label and their number stays bounded.
 */
export function createMeters(gauges: Gauges, names: readonly string[]): Meters {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addGauges(registry, gauges);
  return {
    count: addCounters(registry, new Set(names)),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function addGauges(registry: Registry, { articles, facts, servers, ping }: Gauges): void {
  const rows: readonly [name: string, help: string, read: () => number | undefined][] = [
    ['footnote_articles', 'Articles that are asked, of all servers and the starter corpus', articles],
    ['footnote_facts', 'Facts found in these articles', facts],
    ['footnote_servers', 'Discord servers that Footnote is a member of', servers],
    ['footnote_gateway_ping_seconds', "The way to Discord's gateway and back; NaN before it was measured", ping],
  ];
  for (const [name, help, read] of rows) {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: () => gauge.set(read() ?? Number.NaN),
    });
  }
}

function addCounters(registry: Registry, names: ReadonlySet<string>): Meters['count'] {
  const interactions = new Counter({
    name: 'footnote_interactions_total',
    help: 'Interactions by kind, name of the command or button, and outcome: ok, late or failed',
    labelNames: ['kind', 'name', 'outcome'] as const,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'footnote_answer_seconds',
    help: 'From the arrival of an interaction until its answer was sent',
    labelNames: ['kind'] as const,
    buckets: SECONDS,
    registers: [registry],
  });
  return (kind, name, outcome, taken) => {
    interactions.inc({ kind, name: names.has(name) ? name : 'other', outcome });
    seconds.observe({ kind }, taken);
  };
}
