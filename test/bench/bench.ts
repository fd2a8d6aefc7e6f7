import { benchReading } from './reading.ts';
import { benchSearch } from './search.ts';
import { benchStart } from './start.ts';

/** Speeds as ratios of two things timed in turn in one run, so that they hold on any machine. Medians of several rounds. */
for (const bench of [benchReading, benchStart, benchSearch]) for (const line of await bench()) console.log(line);
