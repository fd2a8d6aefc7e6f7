import { Refusal } from '#model/refusal.ts';
import { createProgram } from './program.ts';

/** The one catch of the program. Whoever runs it may read every refusal; a bug shows where it is, files that fail do not. */
try {
  await createProgram().parseAsync();
} catch (error) {
  const isExpected = error instanceof Refusal || (error instanceof Error && 'errno' in error);
  process.stderr.write(`${error instanceof Error ? (isExpected ? error.message : error.stack) : error}\n`);
  process.exitCode = 1;
}
