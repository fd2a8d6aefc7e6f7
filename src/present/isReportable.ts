import type { Statement } from '#model/answer.ts';

/** Passages are what the article says; only what was read in it can be wrong. */
export function isReportable({ citations }: Statement): boolean {
  return citations.some(({ factIds = [] }) => factIds.length > 0);
}
