/** Who may read why something was refused. An operator runs Footnote, and is told of folders and settings that no member may see. */
export type Audience = 'member' | 'operator';

/**
 * Something that was to be expected cannot be done. The message, `Cannot …`, says what, and what would be right; the
 * audience says who may read it. What is for an operator is logged too, so it holds nothing that a member typed. Any other
 * error is a bug.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly audience: Audience;

  constructor(audience: Audience, message: string, options?: ErrorOptions) {
    super(message, options);
    this.audience = audience;
  }
}

export function isForMember(error: unknown): error is Refusal {
  return error instanceof Refusal && error.audience === 'member';
}

/** Refuses to go on if there is no room for one more: `what` says what cannot be done, and of what there are too many. */
export function refuseBeyond(count: number, most: number, what: string): void {
  if (count >= most) throw new Refusal('member', `Cannot ${what} ${count} already, and ${most} are the most`);
}

/** Takes a step; if it refuses, the refusal tells first what it is about, to the same audience. */
export function prefixRefusal<T>(prefix: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.audience, `${prefix}: ${error.message}`, { cause: error });
  }
}

/** What a log may say of an error: its name and code, and what an operator is told; never what was typed. */
export function describeForLog(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = ('code' in error ? error : (error.cause ?? {})) as { readonly code?: unknown };
  const name = [error.name.replace(/\[.*/u, ''), code].filter(Boolean).join(' ');
  return error instanceof Refusal && error.audience === 'operator' ? `${name}: ${error.message}` : name;
}
