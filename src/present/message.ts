import type { Answer } from '#model/answer.ts';
import { choiceRow, choicesText } from './choices.ts';
import { type Button, type Container, type Message, messageOf, type Section, type TextDisplay } from './components.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { linesWithin } from './linesWithin.ts';
import { type Outline, outline } from './outline.ts';
import { pageRow } from './pageRow.ts';
import { pages, type Source } from './pages.ts';
import { encodePress } from './press.ts';

export type MessageOptions = {
  /** Counted from 0; the last page where there are fewer. */
  readonly page?: number;
  /** Each source gets a button that shows its whole passage. */
  readonly passages?: boolean;
  /** The user who may delete the message; absent where it is private and there is nothing to delete. */
  readonly askedBy?: string;
};

const COLOURS: Readonly<Record<Answer['kind'], number>> = {
  found: 0x2e8b57,
  passage: 0xd4a017,
  ambiguous: 0x3b7dd8,
  'not-found': 0x8a8d91,
  'not-understood': 0x8a8d91,
  guide: 0x5865f2,
};
const LIMITS = { title: 200, paragraph: 400, suggestion: 120, prose: 3_000 } as const;

/** An answer as a Discord message that keeps every limit of Discord's, whatever the answer holds. */
export function message(answer: Answer, options: MessageOptions = {}): Message {
  const parts = outline(answer);
  const { statements, columns, quoteOnly, choices } = parts;
  const above = [heading(parts), prose(parts), choicesText(choices)].filter((text) => text !== '');
  const all = pages(statements, { columns, quoteOnly, taken: above.join('').length });
  const page = Math.max(0, Math.min(options.page ?? 0, all.length - 1));
  const { block, sources } = all[page] ?? { block: '', sources: [] };
  const texts = [...above, block].filter((text) => text !== '');
  const components = [...texts.map(text), ...choiceRow(choices), ...sourcesBlock(sources, options)];
  const container: Container = { type: 17, accent_color: COLOURS[answer.kind], components };
  const request = 'request' in answer ? answer.request : undefined;
  return messageOf([container, ...pageRow({ page, count: all.length, request, askedBy: options.askedBy })]);
}

function heading({ title }: Outline): string {
  return `### ${escapeMarkdown(title, LIMITS.title)}`;
}

function prose({ paragraphs, suggestions }: Outline): string {
  const entries = suggestions?.entries.map((entry) => `- ${escapeMarkdown(entry, LIMITS.suggestion)}`) ?? [];
  const lines = [
    ...paragraphs.map((line) => escapeMarkdown(line, LIMITS.paragraph)),
    ...(suggestions ? [suggestions.heading, ...entries] : []),
  ];
  return linesWithin(lines, LIMITS.prose);
}

function sourcesBlock(sources: readonly Source[], { passages }: MessageOptions): Container['components'] {
  if (sources.length === 0) return [];
  return [
    { type: 14, divider: true, spacing: 1 },
    ...sources.map((one) => (passages ? withButton(one) : text(one.text))),
  ];
}

function withButton({ note, text: content }: Source): Section | TextDisplay {
  const { articleId, span, highlights } = note.citation;
  const code = encodePress({ kind: 'passage', articleId, span, marked: highlights });
  if (!code) return text(content);
  const accessory: Button = { type: 2, style: 2, label: `Passage ${note.number}`, custom_id: code };
  return { type: 9, components: [text(content)], accessory };
}

function text(content: string): TextDisplay {
  return { type: 10, content };
}
