import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

type Summary = Readonly<Record<string, { readonly lines: { readonly pct: number } }>>;

/** The least share of lines that tests run, in per cent: of all code, and of each file. */
const LEAST_OF_ALL = 95;
const LEAST_OF_A_FILE = 80;

/** The outermost edges run in processes and threads of their own, which tests start and which are not counted. */
const OUTERMOST = /^src\/(?:app\/run\w+|cli\/\w+|reading\/workerMain)\.m?[jt]s$/;

/** Says which files are covered too little, once vitest has measured them, and ends with 1 if there are any. */
const { total, ...files } = JSON.parse(readFileSync('.coverage/coverage-summary.json', 'utf8')) as Summary;
const shares = Object.entries(files).map(([path, { lines }]) => ({ path: relative('.', path), share: lines.pct }));
const low = shares.filter(({ path, share }) => share < LEAST_OF_A_FILE && !OUTERMOST.test(path));
for (const { path, share } of low)
  console.error(`${path}: ${share} % of its lines are tested, ${LEAST_OF_A_FILE} are the least`);
const whole = total?.lines.pct ?? 0;
console.log(`${whole} % of all lines are tested (${LEAST_OF_ALL} are the least)`);
if (low.length > 0 || whole < LEAST_OF_ALL) process.exitCode = 1;
