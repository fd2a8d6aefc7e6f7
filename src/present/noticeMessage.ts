import type { Phrases } from '#lexicon/phrases/phrases.ts';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Action, Call, Entry, Notice } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import { type ActionRow, type Button, type Container, type Message, messageOf } from './components.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { footnotes } from './footnotes.ts';
import { linesWithin } from './linesWithin.ts';
import { encodePress } from './press.ts';
import { source } from './source.ts';

const BLUE = 0x5865f2;
/** Five entries, each with a source and a row of buttons, keep Discord's 40 components and 4,000 characters. */
const MOST_ENTRIES = 5;
const LIMITS = { title: 200, line: 400, lines: 2_500, linesBesideEntries: 500, entry: 150 } as const;

/** A notice as a Discord message that keeps every limit of Discord's. Its files are sent beside it. */
export function noticeMessage(
  { title, lines, entries = [], files = [], paging }: Notice,
  language: Language = 'en',
): Message {
  const words = phrasesOf(language);
  const pages = Math.max(1, Math.ceil(entries.length / MOST_ENTRIES));
  const page = Math.max(0, Math.min(paging?.page ?? 0, pages - 1));
  const shown = entries.slice(page * MOST_ENTRIES, (page + 1) * MOST_ENTRIES);
  const room = entries.length > 0 ? LIMITS.linesBesideEntries : LIMITS.lines;
  const prose = linesWithin(
    lines.map((line) => escapeMarkdown(line, LIMITS.line)),
    room,
    words,
  );
  const texts = [`### ${escapeMarkdown(title, LIMITS.title)}`, prose].filter((one) => one !== '');
  const attached = files.map(({ name }) => ({ type: 13, file: { url: `attachment://${name}` } }) as const);
  const components = [...texts.map(text), ...shown.flatMap((entry) => entryParts(entry, words)), ...attached];
  const container: Container = { type: 17, accent_color: BLUE, components };
  const turn = paging && pages > 1 ? turns(paging.call, page, pages) : [];
  return messageOf([container, ...row(turn)]);
}

function entryParts({ statement, actions }: Entry, words: Phrases): Container['components'] {
  const [noted] = typeof statement === 'string' ? [] : footnotes([statement]);
  const line = escapeMarkdown(typeof statement === 'string' ? statement : statement.text, LIMITS.entry);
  const [note] = noted?.notes ?? [];
  return [text(`- ${line}`), ...(note ? [text(source(note, words))] : []), ...row(actions.flatMap(actionButton))];
}

function actionButton({ label, grave = false, ...action }: Action): readonly Button[] {
  const code = encodePress(
    'call' in action ? { kind: 'run', call: action.call } : { kind: 'page', page: 0, request: action.request },
  );
  return code ? [{ type: 2, style: grave ? 4 : 2, label, custom_id: code }] : [];
}

function turns(call: Call, page: number, pages: number): readonly Button[] {
  const to = (label: string, target: number, disabled: boolean) =>
    actionButton({ label, call: { ...call, options: { ...call.options, page: String(target) } } }).map((button) => ({
      ...button,
      disabled,
    }));
  return [...to('◀', Math.max(0, page - 1), page === 0), ...to('▶', page + 1, page === pages - 1)];
}

function row(buttons: readonly Button[]): readonly ActionRow[] {
  return buttons.length > 0 ? [{ type: 1, components: buttons }] : [];
}

function text(content: string) {
  return { type: 10, content } as const;
}
