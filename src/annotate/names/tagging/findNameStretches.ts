import type { NameText } from '#annotate/names/features/nameText.ts';
import type { Span } from '#model/span.ts';

/** How far a name may reach beyond its outermost capital letter: "de la Cruz", "Tai-man". */
const NAME_REACH = 2;

/** The stretches of tokens in which names can be, in order; every token outside them is far from any capital letter. */
export function findNameStretches({ words, size, from, to }: NameText): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (let i = 0; i < size; i++) {
    if (!words[i]?.capital) continue;
    const start = Math.max(from[i] as number, i - NAME_REACH);
    const end = Math.min(to[i] as number, i + NAME_REACH + 1);
    const last = stretches.at(-1);
    if (last && last.end >= start && from[last.start] === from[i]) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
