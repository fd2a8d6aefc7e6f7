import type { CommandCall } from '#model/serverCommand.ts';
import { readPairs, SEPARATOR, writePairs } from './pairs.ts';

/** A call as a custom_id writes it: "review|report=3|decision=keep". */
export function encodeCall({ command, options }: CommandCall): string {
  return [command, ...writePairs(options)].join(SEPARATOR);
}

/** The inverse of `encodeCall`; undefined for anything that it did not write. */
export function decodeCall(code: string): CommandCall | undefined {
  const [command = '', ...pairs] = code.split(SEPARATOR);
  return /^[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)?$/u.test(command) ? { command, options: readPairs(pairs) } : undefined;
}
