import type { Message } from './components.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { messageOf } from './messageOf.ts';

const GREY = 0x8a8d91;
const LIMIT = 1_000;

/** A short message of Footnote's own, such as an apology. */
export function notice(text: string): Message {
  const components = [{ type: 10, content: escapeMarkdown(text, LIMIT) }] as const;
  return messageOf([{ type: 17, accent_color: GREY, components }]);
}
