import { isFault } from './isFault.ts';

/** What a log may say of an error: its name and code, and where files are at fault, which; never what was typed. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = ('code' in error ? error : (error.cause ?? {})) as { readonly code?: unknown };
  const name = [error.name.replace(/\[.*/u, ''), code].filter(Boolean).join(' ');
  return isFault(error) && !/^Cannot keep/u.test(error.message) ? `${name}: ${error.message}` : name;
}
