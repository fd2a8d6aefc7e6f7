import type { Statement } from '#model/answer.ts';
import { DISCORD_LIMITS } from '#present/discord/limits.ts';
import { countPhoneLines } from '#present/discord/markdown/countPhoneLines.ts';
import { addressOf } from '#present/discord/markdown/linkTitle.ts';
import { type Footnote, type NotedStatement, notesOf, writeReferenceMarks } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import type { AnswerLine, LineOptions, MarksWriter } from './answerLine.ts';
import { createSourceWriter } from './articleSources.ts';
import { layOutLines, tellsPassages } from './layOutLines.ts';

/** One page of an answer as Discord Markdown: its lines, and the articles that they are from. */
export type AnswerPage = {
  readonly block: string;
  readonly sources: readonly string[];
  readonly notes: readonly Footnote[];
  readonly statements: readonly Statement[];
};

type PagesOptions = LineOptions & {
  /** The statements are passages, which the sources show already. */
  readonly quoteOnly?: boolean | undefined;
  /** What stands on every page above the lines. */
  readonly above: readonly string[];
};

/** What fits one message, and the screen of a phone. */
const MOST_OF_PAGE = {
  text: DISCORD_LIMITS.message - 150,
  phoneLines: 24,
  lines: 12,
  notes: DISCORD_LIMITS.options,
  notesOfOne: 8,
  articlesOfOne: 3,
} as const;

/** How many pages there are, and what one of them shows: many are counted, and one is written. */
type DealtPages = { readonly count: number; readonly write: (page: number) => AnswerPage };

/**
 * Deals statements out to pages that fit one message each. A statement with more sources than that is repeated with
 * the rest of them.
 */
export function dealPages(statements: readonly NotedStatement[], options: PagesOptions): DealtPages {
  const { quoteOnly, above, words } = options;
  const portions = statements.flatMap(splitBySources);
  const passages = quoteOnly ? portions : portions.filter((noted) => tellsPassages(noted, words));
  const writeSources = createSourceWriter({
    passages: new Set(notesOf(passages).map(({ number }) => number)),
    toldBy: new Map(portions.toReversed().flatMap((noted) => tellingOf(noted, options))),
    title: options.title,
    words,
  });
  const plain: MarksWriter = (noted) => writeReferenceMarks(noted, words);
  const lines = quoteOnly
    ? portions.map((noted): AnswerLine => ({ write: () => '', noted: [noted] }))
    : layOutLines(portions, options);
  const textsOf = (page: readonly AnswerLine[]) => [
    ...above,
    ...writeLines(page, () => plain),
    ...writeSources(citedOn(page)),
  ];
  const fits = fitOnPage(textsOf);
  const pages = dealOut(lines, fits);
  const write = (number: number): AnswerPage => {
    const page = pages[number] ?? [];
    const room = MOST_OF_PAGE.text - textsOf(page).join('\n').length;
    return {
      block: quoteOnly ? '' : writeLines(page, linkWithin(room, words)).join('\n'),
      sources: writeSources(citedOn(page)),
      notes: notesOn(page),
      statements: page.flatMap(({ noted }) => noted.map(({ statement }) => statement)),
    };
  };
  return { count: pages.length, write };
}

function dealOut(
  lines: readonly AnswerLine[],
  isRoomFor: (page: readonly AnswerLine[]) => boolean,
): readonly (readonly AnswerLine[])[] {
  const result: AnswerLine[][] = [];
  for (const line of lines) {
    const page = result.at(-1);
    if (page && isRoomFor([...page, line])) page.push(line);
    else result.push([line]);
  }
  return result;
}

/** Tells whether lines find room on one page. Every text is measured once, however many pages are tried with it. */
function fitOnPage(
  textsOf: (page: readonly AnswerLine[]) => readonly string[],
): (page: readonly AnswerLine[]) => boolean {
  const measured = new Map<string, number>();
  const measure = (text: string) => {
    const known = measured.get(text) ?? countPhoneLines(text);
    measured.set(text, known);
    return known;
  };
  return (page) => {
    if (page.length > MOST_OF_PAGE.lines || notesOn(page).length > MOST_OF_PAGE.notes) return false;
    const texts = textsOf(page);
    const phoneLines = texts.reduce((sum, text) => sum + measure(text), 0);
    return phoneLines <= MOST_OF_PAGE.phoneLines && texts.join('\n').length <= MOST_OF_PAGE.text;
  };
}

/** The lines of a page, each heading above the first that stands under it. */
function writeLines(page: readonly AnswerLine[], marksOf: (line: AnswerLine) => MarksWriter): readonly string[] {
  return page.map((line, i) => {
    const { heading, write } = line;
    const isNew = heading !== undefined && page[i - 1]?.heading !== heading;
    return `${isNew ? `${heading}\n` : ''}${write(marksOf(line))}`;
  });
}

/** The marks of lines are links to their articles, line by line, as long as the room for their addresses lasts. */
function linkWithin(room: number, words: Phrases): (line: AnswerLine) => MarksWriter {
  let left = room;
  const plain: MarksWriter = (noted) => writeReferenceMarks(noted, words);
  const linked: MarksWriter = (noted) => writeReferenceMarks(noted, words, linkMark);
  return ({ write }) => {
    const more = write(linked).length - write(plain).length;
    if (more > left) return plain;
    left -= more;
    return linked;
  };
}

function linkMark({ number, citation }: Footnote): string {
  const address = addressOf(citation);
  return address ? `[${number}](<${address}>)` : `[${number}]`;
}

/** The footnotes whose articles are told below. */
function citedOn(page: readonly AnswerLine[]): readonly Footnote[] {
  return notesOn(page.filter(({ isArticle }) => !isArticle));
}

/** What a statement says, by its footnotes: of a row its value. */
function tellingOf(
  { statement, notes }: NotedStatement,
  { columns, words }: LineOptions,
): (readonly [number, string])[] {
  const value = statement.cells?.[columns?.indexOf(words.columns.value) ?? -1] ?? '';
  const telling = value.length > 1 ? value : statement.text;
  return notes.map(({ number }) => [number, telling]);
}

function notesOn(page: readonly AnswerLine[]): readonly Footnote[] {
  return notesOf(page.flatMap(({ noted }) => noted));
}

function splitBySources({ statement, notes }: NotedStatement): readonly NotedStatement[] {
  const portions: Footnote[][] = [];
  for (const note of notes) {
    const portion = portions.at(-1);
    const articles = new Set([...(portion ?? []), note].map(({ citation }) => citation.articleId));
    const isRoom = articles.size <= MOST_OF_PAGE.articlesOfOne && (portion?.length ?? 0) < MOST_OF_PAGE.notesOfOne;
    if (portion && isRoom) portion.push(note);
    else portions.push([note]);
  }
  return portions.map((own) => ({ statement, notes: own }));
}
