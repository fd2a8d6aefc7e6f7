import { isForMember } from '#model/refusal.ts';
import type { Notice } from '#model/serverCommand.ts';

/** Does something; what it refuses is said to who asked, under a title, and anything else that is thrown is a bug. */
export async function tellRefusal<T>(act: () => T | Promise<T>, title: string): Promise<T | Notice> {
  try {
    return await act();
  } catch (error) {
    if (isForMember(error)) return { kind: 'notice', title, lines: [error.message], refused: true };
    throw error;
  }
}
