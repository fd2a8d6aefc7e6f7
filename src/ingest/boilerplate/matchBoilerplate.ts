import type { TextLine } from '#ingest/splitLines.ts';
import type { Span } from '#model/span.ts';
import { BOILERPLATE_ROWS, type BoilerplateRow } from './boilerplateRows.ts';

export type BoilerplateMatch = Span & { readonly row: string };

type Place = 'anywhere' | 'head' | 'tail';

/** No row describes more than this; running text is mostly longer or shorter, and is not tried in vain. */
const LONGEST_LINE = 600;
const LONGEST_SENTENCE = 350;

const ROWS = { anywhere: rowsAt('anywhere'), head: rowsAt('head', 'ends'), tail: rowsAt('tail', 'ends') };

/**
 * The stretches of a line that a row describes: all of it, or some of its sentences. `anywhere` asks the rows that hold
 * wherever the line stands, `head` and `tail` only those that hold there alone. In offsets of the article.
 */
export function matchBoilerplate(line: TextLine, place: Place): BoilerplateMatch[] {
  const rows = ROWS[place];
  if (line.text.length <= LONGEST_LINE) {
    const row = rows.line.find(({ pattern }) => pattern.test(line.text));
    if (row) return [{ start: line.start, end: line.end, row: row.name }];
  }
  return rows.sentence.length === 0
    ? []
    : splitSentences(line).flatMap((sentence) => matchSentence(sentence, rows.sentence));
}

function rowsAt(...places: readonly BoilerplateRow['at'][]) {
  const rows = BOILERPLATE_ROWS.filter(({ at }) => places.includes(at));
  return {
    line: rows.filter(({ unit }) => unit === 'line'),
    sentence: rows.filter(({ unit }) => unit === 'sentence'),
  };
}

function matchSentence(sentence: TextLine, rows: readonly BoilerplateRow[]): BoilerplateMatch[] {
  if (sentence.text.length > LONGEST_SENTENCE) return [];
  const row = rows.find(({ pattern }) => pattern.test(sentence.text));
  return row ? [{ start: sentence.start, end: sentence.end, row: row.name }] : [];
}

/** Rough sentences: an abbreviation, though no initial, may cut one in two, which no row minds. */
function splitSentences(line: TextLine): TextLine[] {
  const ends = [...line.text.matchAll(/(?<![\s(]\p{Lu})[.!?]["”’)\]]*(?:\s+(?=[\p{Lu}“"([–—-])|$)|$/gu)].map(
    (end) => end.index + end[0].length,
  );
  return ends.flatMap((end, i) => {
    const start = ends[i - 1] ?? 0;
    const text = line.text.slice(start, end).trimEnd();
    return text ? [{ start: line.start + start, end: line.start + start + text.length, text }] : [];
  });
}
