import { areAdjacent, type Sentence, type Token } from '#model/sentence.ts';
import { overlaps, type Span } from '#model/span.ts';

/** A stretch between quotation marks, marks included, in tokens. */
export type Quotation = {
  readonly tokens: Span;
  readonly paragraph: number;
  /** False if the paragraph ends first, as a quotation of several paragraphs does in all but its last. */
  readonly closed: boolean;
};

type Mark = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'double' | 'single';
  readonly role: MarkRole;
};
const MARKS = new Set(['“', '”', '"', '‘', '’', "'", '«', '»']);

type MarkRole = 'opens' | 'closes' | 'either' | 'neither';

/** The quotations of an article in the order of the text. They never cross a paragraph; inner ones are left out. */
export function findQuotations(tokens: readonly Token[], sentences: readonly Sentence[]): Quotation[] {
  return rangesOfParagraphs(sentences).flatMap(({ tokens: range, paragraph }) => {
    const marks = findMarks(tokens, range);
    if (marks.length === 0) return [];
    const double = pairMarks(
      marks.filter(({ kind }) => kind === 'double'),
      { paragraph, end: range.end },
    );
    const single = pairMarks(
      marks.filter(({ kind }) => kind === 'single'),
      { paragraph, end: -1 },
    );
    const outside = single.filter((inner) => !double.some((outer) => overlaps(outer.tokens, inner.tokens)));
    return [...double, ...outside].sort((a, b) => a.tokens.start - b.tokens.start);
  });
}

/** The tokens of each paragraph. */
export function rangesOfParagraphs(sentences: readonly Sentence[]): { tokens: Span; paragraph: number }[] {
  const found: { tokens: Span; paragraph: number }[] = [];
  for (const { tokens, paragraph } of sentences) {
    const last = found.at(-1);
    if (last?.paragraph === paragraph) last.tokens = { start: last.tokens.start, end: tokens.end };
    else found.push({ tokens, paragraph });
  }
  return found;
}

function findMarks(tokens: readonly Token[], range: Span): Mark[] {
  const marks: Mark[] = [];
  for (let i = range.start; i < range.end; i++) {
    const mark = MARKS.has(tokens[i]?.text ?? '') ? readMark(tokens, i) : undefined;
    if (!mark) continue;
    marks.push(mark);
    i = mark.end - 1;
  }
  return marks;
}

function readMark(tokens: readonly Token[], at: number): Mark | undefined {
  switch (tokens[at]?.text) {
    case '“':
    case '«':
      return { start: at, end: at + 1, kind: 'double', role: 'opens' };
    case '”':
    case '»':
      return { start: at, end: at + 1, kind: 'double', role: 'closes' };
    case '"':
      return { start: at, end: at + 1, kind: 'double', role: roleOf(tokens, at, at + 1) };
    case '‘':
      return { start: at, end: at + 1, kind: 'single', role: touches(tokens, at) ? 'opens' : 'neither' };
    case '’':
      return { start: at, end: at + 1, kind: 'single', role: isAfterStop(tokens, at) ? 'closes' : 'neither' };
    case "'":
      return readStraightSingle(tokens, at);
    default:
      return undefined;
  }
}

/**
 * Two apostrophes are a double mark, even if wink-nlp leaves the second with its word; one alone opens before a word
 * and closes only after a comma or full stop.
 */
function readStraightSingle(tokens: readonly Token[], at: number): Mark {
  if (tokens[at + 1]?.text === "'" && touches(tokens, at))
    return { start: at, end: at + 2, kind: 'double', role: roleOf(tokens, at, at + 2) };
  if (/^'\p{L}/u.test(tokens[at + 1]?.text ?? '') && touches(tokens, at))
    return { start: at, end: at + 1, kind: 'double', role: 'opens' };
  const role = roleOf(tokens, at, at + 1);
  const opens = role === 'opens' && /^[\p{Lu}\p{Ll}]/u.test(tokens[at + 1]?.text ?? '');
  return {
    start: at,
    end: at + 1,
    kind: 'single',
    role: opens ? 'opens' : isAfterStop(tokens, at) ? 'closes' : 'neither',
  };
}

function roleOf(tokens: readonly Token[], start: number, end: number): MarkRole {
  const before = touches(tokens, start - 1);
  const after = touches(tokens, end - 1);
  if (before === after) return 'either';
  return after ? 'opens' : 'closes';
}

function touches(tokens: readonly Token[], at: number): boolean {
  return areAdjacent(tokens[at], tokens[at + 1]);
}

function isAfterStop(tokens: readonly Token[], at: number): boolean {
  return /^[,.?!…;]+$/.test(tokens[at - 1]?.text ?? '') && touches(tokens, at - 1);
}

/** Pairs opening and closing marks; what is left open runs to `end`, if that is not negative. */
function pairMarks(
  marks: readonly Mark[],
  { paragraph, end }: { readonly paragraph: number; readonly end: number },
): Quotation[] {
  const found: Quotation[] = [];
  let open: Mark | undefined;
  for (const mark of marks) {
    if (!open && (mark.role === 'opens' || mark.role === 'either')) open = mark;
    else if (open && (mark.role === 'closes' || mark.role === 'either')) {
      found.push({ tokens: { start: open.start, end: mark.end }, paragraph, closed: true });
      open = undefined;
    }
  }
  if (open && end >= 0) found.push({ tokens: { start: open.start, end }, paragraph, closed: false });
  return found;
}

/** Whether a quotation ends like a sentence or a clause, so that it can stand alone as what is said. */
export function isFullQuotation(tokens: readonly Token[], { tokens: { start, end }, closed }: Quotation): boolean {
  if (!closed) return true;
  let last = end - 1;
  while (last > start && /^["”’'»]$/.test(tokens[last]?.text ?? '')) last--;
  return /[,.?!…—]$/.test(tokens[last]?.text ?? '');
}
