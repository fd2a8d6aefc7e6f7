import { isFault } from './isFault.ts';

/** Whether an error tells a person what was wrong with what they gave, as all our errors do that begin so. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Error' && /^Cannot\s/u.test(error.message) && !isFault(error);
}
