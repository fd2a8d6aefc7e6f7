import type { EntryAction, NoticeEntry } from '#model/serverCommand.ts';
import { renderSource } from '#present/discord/answers/renderSource.ts';
import { encodeButton } from '#present/discord/codes/buttonCode.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { numberFootnotes } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { type ActionRow, type Button, type TextDisplay, toTextDisplay } from './components.ts';

export type EntryPart = TextDisplay | ActionRow;

type EntryOptions = {
  /** UTF-16 units that a page has for its entries. */
  readonly room: number;
  /** Channels that are shown as links. */
  readonly channels: readonly string[];
  /** Whether pages can be turned; else all must find room on one, some without their source. */
  readonly paged: boolean;
  readonly words: Phrases;
};

/** Five entries, each with a line, a source and a row of two buttons, keep Discord's 40 components. */
const MOST_ENTRIES = 5;
const LONGEST_ENTRY = 450;

/** Deals entries out to pages that fit one message each; at least one page. */
export function dealEntries(entries: readonly NoticeEntry[], options: EntryOptions): readonly (readonly EntryPart[])[] {
  const { room, paged } = options;
  if (!paged)
    return [
      entries.slice(0, MOST_ENTRIES).flatMap((entry) => partsOf(entry, { ...options, room: room / MOST_ENTRIES })),
    ];
  const pages: { parts: readonly EntryPart[]; count: number }[] = [{ parts: [], count: 0 }];
  for (const entry of entries) {
    const own = partsOf(entry, options);
    const page = pages.at(-1);
    if (page && (page.count === 0 || (page.count < MOST_ENTRIES && sizeOf([...page.parts, ...own]) <= room)))
      pages[pages.length - 1] = { parts: [...page.parts, ...own], count: page.count + 1 };
    else pages.push({ parts: own, count: 1 });
  }
  return pages.map((page) => page.parts);
}

/** The source goes before the whole line, and is left out if there is no room for it at all. */
function partsOf(
  { statement, actions }: NoticeEntry,
  { channels, room, paged, words }: EntryOptions,
): readonly EntryPart[] {
  // A column of red buttons would be all that is seen of a list.
  const buttons = actions.flatMap((action) => buttonOf(paged ? { ...action, grave: false } : action));
  const row: readonly ActionRow[] = buttons.length > 0 ? [{ type: 1, components: buttons }] : [];
  if (typeof statement === 'string')
    return [toTextDisplay(`- ${linkChannels(escapeMarkdown(statement, LONGEST_ENTRY), channels)}`), ...row];
  const [note] = numberFootnotes([statement])[0]?.notes ?? [];
  const line = `- ${escapeMarkdown(statement.text, Math.min(LONGEST_ENTRY, room - 2))}`;
  const shown = note && renderSource(note, words);
  return [toTextDisplay(line), ...(shown && line.length + shown.length <= room ? [toTextDisplay(shown)] : []), ...row];
}

function sizeOf(all: readonly EntryPart[]): number {
  return all.reduce((sum, part) => sum + (part.type === 10 ? part.content.length : 0), 0);
}

/** Shows channels that Footnote itself names as links; any other <#…> is somebody's text and stays escaped. */
export function linkChannels(escaped: string, channels: readonly string[]): string {
  return channels.reduce((line, id) => line.replaceAll(`\\<\\#${id}\\>`, `<#${id}>`), escaped);
}

/** A button for something that can be done; none if its code is too long for Discord. */
export function buttonOf({ label, grave = false, ...action }: EntryAction): readonly Button[] {
  const code = encodeButton(
    'call' in action ? { kind: 'run', call: action.call } : { kind: 'page', page: 0, request: action.request },
  );
  return code ? [{ type: 2, style: grave ? 4 : 2, label, custom_id: code }] : [];
}
