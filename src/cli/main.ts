import { createProgram } from './program.ts';

/** The one catch of the program: what was expected to go wrong says what, where and what would be right; no stack. */
try {
  await createProgram().parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
