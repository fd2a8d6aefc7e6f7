import type { NoticeEntry } from '#model/serverCommand.ts';
import { renderSource } from '#present/discord/answers/renderSource.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { numberFootnotes } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { buttonOf } from './buttonOf.ts';
import type { ActionRow, TextDisplay } from './components.ts';

export type EntryPart = TextDisplay | ActionRow;

type Options = {
  /** UTF-16 units that a page has for its entries. */
  readonly room: number;
  /** Channels that are shown as links. */
  readonly channels: readonly string[];
  /** Whether pages can be turned; else all must find room on one, some without their source. */
  readonly paged: boolean;
  readonly words: Phrases;
};

/** Five entries, each with a line, a source and a row of two buttons, keep Discord's 40 components. */
const MOST = 5;
const LINE = 450;

/** Deals entries out to pages that fit one message each; at least one page. */
export function dealEntries(entries: readonly NoticeEntry[], options: Options): readonly (readonly EntryPart[])[] {
  const { room, paged } = options;
  if (!paged) return [entries.slice(0, MOST).flatMap((entry) => parts(entry, { ...options, room: room / MOST }))];
  const pages: { parts: readonly EntryPart[]; count: number }[] = [{ parts: [], count: 0 }];
  for (const entry of entries) {
    const own = parts(entry, options);
    const page = pages.at(-1);
    if (page && (page.count === 0 || (page.count < MOST && sizeOf([...page.parts, ...own]) <= room)))
      pages[pages.length - 1] = { parts: [...page.parts, ...own], count: page.count + 1 };
    else pages.push({ parts: own, count: 1 });
  }
  return pages.map((page) => page.parts);
}

/** The source goes before the whole line, and is left out where there is no room for it at all. */
function parts({ statement, actions }: NoticeEntry, { channels, room, words }: Options): readonly EntryPart[] {
  const buttons = actions.flatMap(buttonOf);
  const row: readonly ActionRow[] = buttons.length > 0 ? [{ type: 1, components: buttons }] : [];
  if (typeof statement === 'string')
    return [text(`- ${linkChannels(escapeMarkdown(statement, LINE), channels)}`), ...row];
  const [note] = numberFootnotes([statement])[0]?.notes ?? [];
  const line = `- ${escapeMarkdown(statement.text, Math.min(LINE, room - 2))}`;
  const shown = note && renderSource(note, words);
  return [text(line), ...(shown && line.length + shown.length <= room ? [text(shown)] : []), ...row];
}

function sizeOf(all: readonly EntryPart[]): number {
  return all.reduce((sum, part) => sum + (part.type === 10 ? part.content.length : 0), 0);
}

function text(content: string): TextDisplay {
  return { type: 10, content };
}

/** Shows channels that Footnote itself names as links; any other <#…> is somebody's text and stays escaped. */
export function linkChannels(escaped: string, channels: readonly string[]): string {
  return channels.reduce((line, id) => line.replaceAll(`\\<\\#${id}\\>`, `<#${id}>`), escaped);
}
