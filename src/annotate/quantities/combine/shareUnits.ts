import type { QuantityDraft } from '#annotate/quantities/quantityDraft.ts';
import { readCountedNoun } from '#annotate/quantities/units/readCountedNoun.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';

/** "6 and 8 mm", "20 million of the 90 million euros", "two- or three-storey houses": the unit comes later. */
const FORWARD =
  /^-?(?:,| and| or| to| of the| of (?:its|their|his|her)(?: last| first| past| final)?| out of the| out of| of| up| down|-| x| by)+ ?$/;
const FORWARD_DISTANCE = 16;
/** "rose to 40 ships from 35", "compared with 31", "against 88 in May". */
const BACKWARD =
  /\b(?:from|to|with|against|versus|vs|than|and|or|was|is|of|at|including|another|only|just|about|around|nearly|almost|roughly) (?:the )?$/i;
/** "2,600 permits in 2017, 3,300 in 2018". */
const LISTED = /^ (?:in|on|for|from) [\p{L}\d ]{2,16},(?: and)? $/u;
/** "25 patients, 10 of them children". */
const PART_BEHIND = /^ (?:of (?:them|whom|which)|more than)\b/;
const COMPARED =
  /\b(?:from|with|against|versus|vs|than) (?:the |about |around |nearly |almost |roughly |some |just |only )*$/i;
const BACKWARD_DISTANCE = 110;

/** Gives numbers that stand alone the unit of the number they are set beside. */
export function shareUnits(article: TokenizedText, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  return drafts.map((draft, i) => {
    if (draft.unit !== undefined) return draft;
    const source =
      findUnitAhead(article, draft, drafts[i + 1]) ??
      findCountedThing(article, draft, drafts[i + 1]) ??
      findUnitTwoAhead(article, draft, drafts.slice(i + 1, i + 3)) ??
      findUnitBefore(article, draft, drafts.slice(Math.max(0, i - 4), i));
    return source?.unit === undefined ? draft : { ...draft, unit: source.unit, measured: source.measured };
  });
}

function findUnitAhead(
  { text }: TokenizedText,
  draft: QuantityDraft,
  next: QuantityDraft | undefined,
): QuantityDraft | undefined {
  if (!next?.unit || next.number.form === 'fraction' || next.number.form === 'manifold') return undefined;
  const gap = text.slice(draft.end, next.start);
  return gap.length <= FORWARD_DISTANCE && FORWARD.test(gap) ? next : undefined;
}

/** "200 50-kilo bags": the measure belongs to the things, and they are counted. */
function findCountedThing(
  { text, tokens }: TokenizedText,
  draft: QuantityDraft,
  next: QuantityDraft | undefined,
): { unit?: string; measured: boolean } | undefined {
  if (!next?.measured || !next.unit || next.unit === 'percentage' || text.slice(draft.end, next.start) !== ' ')
    return undefined;
  const noun = readCountedNoun(tokens, next.next, { one: false, hyphen: false });
  return noun?.plural ? { unit: noun.name, measured: false } : undefined;
}

/** "2, 3 and 5 km": the unit two numbers on. */
function findUnitTwoAhead(
  article: TokenizedText,
  draft: QuantityDraft,
  [next, last]: readonly QuantityDraft[],
): QuantityDraft | undefined {
  if (!next || !last || next.unit !== undefined || !/^-?(?:,| x) $/.test(article.text.slice(draft.end, next.start)))
    return undefined;
  return findUnitAhead(article, next, last);
}

function findUnitBefore(
  article: TokenizedText,
  draft: QuantityDraft,
  before: readonly QuantityDraft[],
): QuantityDraft | undefined {
  const { text, tokens } = article;
  const lead = text.slice(Math.max(0, draft.start - 30), draft.start);
  const source = before.filter((other) => givesUnit(article, other, draft)).at(-1);
  const listed = source !== undefined && LISTED.test(text.slice(source.end, draft.start));
  const taken = PART_BEHIND.test(text.slice(draft.end, draft.end + 12));
  if (
    !source ||
    !(listed || taken || BACKWARD.test(lead)) ||
    tokens[source.token]?.sentence !== tokens[draft.token]?.sentence
  )
    return undefined;
  if (draft.start - source.end > BACKWARD_DISTANCE) return undefined;
  return isTimeUnit(source.unit ?? '') ? undefined : source;
}

/** "lost 20 points, or 2 percent, and ended at 980": what it closed at is no percentage. */
function givesUnit(
  { text }: TokenizedText,
  { unit, number, start, end }: QuantityDraft,
  draft: QuantityDraft,
): boolean {
  const lead = text.slice(Math.max(0, draft.start - 30), draft.start);
  if (unit === undefined || number.form === 'manifold' || unit === 'fraction') return false;
  if (unit !== 'percentage' || COMPARED.test(lead) || /\bfrom $/.test(text.slice(Math.max(0, start - 6), start)))
    return true;
  return draft.start - end <= 12 && !/\b(?:to|at|of|was) $/.test(lead);
}

function isTimeUnit(unit: string): boolean {
  return /^(?:second|minute|hour|day|week|month|year|decade|year of age)$/.test(unit);
}
