import type { Span } from '#model/span.ts';
import { SUBJECT_CHUNK_PATTERNS } from './phraseRows.ts';

/** Where a new clause begins inside a sentence. */
const CLAUSE_START =
  /(?:;|:|“| — | – |(?<!, (?:the|an?) (?:[\w-]+ ){1,4})\bthat\b|\b(?:in|at|by|through|for|to|with|from) which\b|\bwhile\b|\bbut\b|\bwhereas\b|\balthough\b|\bbecause\b|\bif\b|, and(?= [a-z])|\bsays?\b|\bsaid\b) /g;
/**
 * The subject of a cue that starts at `at`: the words of its clause that name who means it. If a comma closes an
 * inserted phrase ("Jinan, known for its springs, aims to"), it is what stands before the phrase. Empty if the
 * clause shares the subject of the one before ("…, aiming to").
 */
export function findSubjectBefore(words: string, at: number, from = 0): Span {
  const start = clauseStart(words, from, at);
  const chunks = chunksOf(words, start, at);
  const inserted = /,\s*(?:also |then )?$/.test(words.slice(start, at)) && chunks.length > 1;
  const named = chunks.flatMap((chunk, i) =>
    i === chunks.length - 1 && !inserted ? withoutDate(chunk) : isAdverbial(chunk.text) ? [] : [chunk],
  );
  const chosen = inserted ? named[0] : named.at(-1);
  const listed =
    !inserted && chosen && named.length > 1 && /\band $/.test(words.slice(start, chosen.start)) ? named[0] : undefined;
  if (chosen && listed) return { start: listed.start, end: chosen.start + chosen.text.length };
  return chosen ? { start: chosen.start, end: chosen.start + chosen.text.length } : { start: at, end: at };
}

/** The words next to the cue are its subject, whatever they begin with ("Housing subsidies"), but for a date ("In 2031 Oslo"). */
function withoutDate(chunk: Chunk): Chunk[] {
  const date = SUBJECT_CHUNK_PATTERNS.date.exec(chunk.text)?.[0].length ?? 0;
  const text = chunk.text.slice(date);
  return SUBJECT_CHUNK_PATTERNS.prepositional.test(text) || /^(?:aiming|hoping|planning|seeking)$/.test(text)
    ? []
    : [{ start: chunk.start + date, text }];
}

/** "this company" is a subject, "this year" is none. */
function isAdverbial(text: string): boolean {
  return SUBJECT_CHUNK_PATTERNS.adverbial.test(text) && !SUBJECT_CHUNK_PATTERNS.namedAfterAll.test(text);
}

function clauseStart(words: string, from: number, at: number): number {
  let start = from;
  CLAUSE_START.lastIndex = from;
  for (let match = CLAUSE_START.exec(words); match && match.index < at; match = CLAUSE_START.exec(words)) {
    if (match.index + match[0].length <= at) start = match.index + match[0].length;
  }
  return start;
}

type Chunk = { readonly start: number; readonly text: string };

function chunksOf(words: string, start: number, end: number): Chunk[] {
  const chunks: Chunk[] = [];
  let at = start;
  for (const part of words.slice(start, end).split(/,(?!\d)/)) {
    const lead = /^\s*(?:and |or )?\s*/.exec(part)?.[0].length ?? 0;
    const text = part.slice(lead).replace(SUBJECT_CHUNK_PATTERNS.trailing, '').trimEnd();
    if (text !== '') chunks.push({ start: at + lead, text });
    at += part.length + 1;
  }
  return chunks;
}
