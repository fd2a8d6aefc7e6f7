import type { Span } from '#model/span.ts';
import type { Token } from '#model/token.ts';

const LONGEST = 24;

/** The title that opens with the noun at `head`, without its quotation marks: the "Proposal on Cleaner Fjords". */
export function quotedTitle(tokens: readonly Token[], head: number): Span | undefined {
  const noun = tokens[head];
  if (!noun || !/^["“]$/.test(tokens[head - 1]?.text ?? '') || !/^\p{Lu}/u.test(noun.text)) return undefined;
  const length = tokens.slice(head, head + LONGEST).findIndex(({ text }) => /^["”]$/.test(text));
  const end = head + length;
  return length > 2 && tokens[end]?.sentence === noun.sentence ? { start: head, end } : undefined;
}
