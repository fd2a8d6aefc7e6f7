import type { Citation, Statement } from '#model/answer.ts';
import type { Span } from '#model/span.ts';
import type { Phrases } from '#wording/en/phrases.ts';

export type Footnote = { readonly number: number; readonly citation: Citation };

/** A statement with the numbers of its footnotes, in the order of its citations. */
export type NotedStatement = { readonly statement: Statement; readonly notes: readonly Footnote[] };

/**
 * Numbers the citations of an answer from 1 in the order in which they are read. Statements that cite the same
 * passage share its number; what each of them marks in it is marked together.
 */
export function numberFootnotes(statements: readonly Statement[]): readonly NotedStatement[] {
  const byPassage = new Map<string, Footnote>();
  for (const citation of statements.flatMap((statement) => statement.citations)) {
    const known = byPassage.get(passageKeyOf(citation));
    const number = known?.number ?? byPassage.size + 1;
    byPassage.set(passageKeyOf(citation), {
      number,
      citation: known ? joinCitations(known.citation, citation) : citation,
    });
  }
  return statements.map((statement) => {
    const passages = new Set(statement.citations.map(passageKeyOf));
    return { statement, notes: [...passages].flatMap((passage) => byPassage.get(passage) ?? []) };
  });
}

/** The footnotes of some statements, each once, by number. */
export function notesOf(statements: readonly NotedStatement[]): readonly Footnote[] {
  const notes = new Map(statements.flatMap((noted) => noted.notes).map((note) => [note.number, note]));
  return [...notes.values()].sort((a, b) => a.number - b.number);
}

/** What stands behind a statement: its footnotes, and whether somebody says that it is wrong. Marks that are links need a blank between them. */
export function writeReferenceMarks(
  { statement, notes }: NotedStatement,
  { answer, aside }: Phrases,
  linkMark?: (note: Footnote) => string,
): string {
  const disputed = statement.citations.some((citation) => citation.disputed);
  const marks = linkMark ? notes.map(linkMark).join(' ') : notes.map((note) => `[${note.number}]`).join('');
  return marks + (disputed ? aside(answer.disputed) : '');
}

/** A statement as cells of a table, its footnotes in a cell of their own. */
export function cellsOf(noted: NotedStatement, words: Phrases): readonly string[] {
  const { cells, text } = noted.statement;
  return [...(cells ?? [text]), writeReferenceMarks(noted, words)];
}

function passageKeyOf({ articleId, span }: Citation): string {
  return `${span.start}-${span.end} ${articleId}`;
}

function joinCitations(a: Citation, b: Citation): Citation {
  return { ...a, highlights: mergeSpans([...a.highlights, ...b.highlights]) };
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
