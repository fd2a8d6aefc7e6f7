/** What our errors on files begin with; they name folders and the server's number, and hold nothing that was typed. */
const ON_FILES = /^Cannot (?:change|open|write to folder) "/u;
/** Codes of the operating system, such as ENOSPC; Node's own begin with ERR_. */
const SYSTEM = /^E[A-Z\d]+$/u;

/** Whether an error is about the machine's files, which is for whoever runs Footnote to know, and no member's mistake. */
export function isFault(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code } = (error.cause ?? {}) as { readonly code?: unknown };
  return ON_FILES.test(error.message) || (typeof code === 'string' && SYSTEM.test(code));
}
