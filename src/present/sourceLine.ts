import type { Citation } from '#model/answer.ts';
import { writtenDate } from '#model/writtenDate.ts';

/** Who published it, when, and where in it the passage stands: "The Harbour Post, 22 July 2023, paragraph 4". */
export function sourceLine({ publisher, publishedOn, paragraph }: Citation): string {
  const parts = [publisher, publishedOn && writtenDate(publishedOn), `paragraph ${paragraph}`];
  return parts.filter(Boolean).join(', ');
}
