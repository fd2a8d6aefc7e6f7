import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { messageOf, type RenderedMessage } from './components.ts';

const GREY = 0x8a8d91;
const LONGEST_REMARK = 1_000;

/** A short message of Footnote's own, such as an apology. */
export function renderRemark(text: string): RenderedMessage {
  const components = [{ type: 10, content: escapeMarkdown(text, LONGEST_REMARK) }] as const;
  return messageOf([{ type: 17, accent_color: GREY, components }]);
}
