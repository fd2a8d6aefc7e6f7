import type { Statement } from '#model/answer.ts';
import { DISCORD_LIMITS } from '#present/discord/limits.ts';
import { type Footnote, type NotedStatement, notesOf } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import { layOutStatements } from './layOutStatements.ts';
import { renderSource } from './renderSource.ts';

/** One page of an answer as Discord Markdown: its statements, and each of their sources. */
export type AnswerPage = {
  readonly block: string;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
};
export type Source = { readonly note: Footnote; readonly text: string };

export type PagesOptions = {
  readonly columns?: readonly string[] | undefined;
  /** The statements are passages, which the sources show already. */
  readonly quoteOnly?: boolean | undefined;
  /** UTF-16 units that are taken on every page. */
  readonly taken: number;
  readonly words: Phrases;
};

/** What fits one message: its sources are limited by Discord's 40 components. */
const MOST_OF_PAGE = { text: DISCORD_LIMITS.message - 150, statements: 12, sources: 8, sourcesOfOne: 3 } as const;

type PageEntry = { readonly row: string; readonly noted: NotedStatement };

/**
 * Deals statements out to pages that fit one message each. A statement with more sources than that is repeated with
 * the rest of them.
 */
export function dealPages(statements: readonly NotedStatement[], options: PagesOptions): readonly AnswerPage[] {
  const { columns, quoteOnly, taken, words } = options;
  const texts = new Map(notesOf(statements).map((note) => [note.number, renderSource(note, words)]));
  const portions = statements.flatMap(splitBySources);
  const { open, rows, close } = layOutStatements(quoteOnly ? [] : portions, columns, words);
  const entries = portions.map((noted, i) => ({ row: rows[i] ?? '', noted }));
  const room = MOST_OF_PAGE.text - taken - open.length - close.length;
  return dealOut(entries, (page) => fitsOnPage(page, texts, room)).map((page) => ({
    block: quoteOnly ? '' : open + page.map(({ row }) => row).join('\n') + close,
    statements: page.map(({ noted }) => noted.statement),
    sources: notesOn(page).map((note) => ({ note, text: texts.get(note.number) ?? '' })),
  }));
}

function dealOut(
  entries: readonly PageEntry[],
  isRoomFor: (page: readonly PageEntry[]) => boolean,
): readonly (readonly PageEntry[])[] {
  const result: PageEntry[][] = [];
  for (const entry of entries) {
    const page = result.at(-1);
    if (page && isRoomFor([...page, entry])) page.push(entry);
    else result.push([entry]);
  }
  return result;
}

function fitsOnPage(page: readonly PageEntry[], texts: ReadonlyMap<number, string>, room: number): boolean {
  const sources = notesOn(page);
  const length = [...page.map(({ row }) => `${row}\n`), ...sources.map(({ number }) => texts.get(number) ?? '')].join(
    '',
  ).length;
  return page.length <= MOST_OF_PAGE.statements && sources.length <= MOST_OF_PAGE.sources && length <= room;
}

function notesOn(page: readonly PageEntry[]): readonly Footnote[] {
  return notesOf(page.map(({ noted }) => noted));
}

function splitBySources({ statement, notes }: NotedStatement): readonly NotedStatement[] {
  const count = Math.ceil(notes.length / MOST_OF_PAGE.sourcesOfOne);
  return Array.from({ length: count }, (_, i) => {
    return { statement, notes: notes.slice(i * MOST_OF_PAGE.sourcesOfOne, (i + 1) * MOST_OF_PAGE.sourcesOfOne) };
  });
}
