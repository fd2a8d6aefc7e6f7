import type { QuantityDraft } from '#annotate/quantities/quantityDraft.ts';
import { matchAt } from '#annotate/tokens/matchAt.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';

const AGE_BEHIND = /\s?,\s(?:who|said|says|a\s|an\s|the\s|was|is|has|had|from|told|of|and\s\p{Lu})|\s?[,)]/uy;

/** What two numbers or a number and its place say together: ratios, shares, ages. */
export function readRatiosAndAges(article: TokenizedText, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  const read: QuantityDraft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    if (!draft) continue;
    const pair = next && (readRatio(article, draft, next) ?? readShare(article, draft, next));
    if (pair) i++;
    read.push(pair ?? readAge(article, draft));
  }
  return read;
}

/** "3:1", "three-to-one", "a ratio of 3 to 1". */
function readRatio({ text }: TokenizedText, above: QuantityDraft, below: QuantityDraft): QuantityDraft | undefined {
  if (typeof above.value !== 'number' || typeof below.value !== 'number' || above.measured || below.measured)
    return undefined;
  const gap = text.slice(above.end, below.start);
  const named = /\bratio of $/i.test(text.slice(Math.max(0, above.start - 9), above.start));
  if (gap !== ':' && gap !== '-to-' && !(named && / ?(?:to|:) ?/.test(gap))) return undefined;
  if (below.value === 0 || (below.value > above.value && gap === '-to-' && below.value !== 1)) return undefined;
  return {
    ...above,
    end: below.number.end,
    value: above.value / below.value,
    unit: 'ratio',
    measured: true,
    next: below.next,
  };
}

/** "one in five homes", "two out of three". */
function readShare({ text }: TokenizedText, above: QuantityDraft, below: QuantityDraft): QuantityDraft | undefined {
  if (typeof above.value !== 'number' || typeof below.value !== 'number' || above.unit !== undefined || below.measured)
    return undefined;
  if (
    !/^ (?:in every|out of every|in|out of) $/.test(text.slice(above.end, below.start)) ||
    above.value >= below.value ||
    below.value > 1000
  )
    return undefined;
  if (below.number.form === 'digits' && below.value > 100) return undefined;
  return {
    ...below,
    start: above.start,
    value: above.value / below.value,
    unit: 'fraction',
    measured: true,
    token: above.token,
  };
}

/** "workers aged 18 to 30", "at the age of 80", "Ms Ito, 61, said". */
function readAge({ text }: TokenizedText, draft: QuantityDraft): QuantityDraft {
  const { value, number, start } = draft;
  if (typeof value !== 'number' || value < 1 || value > 115 || !Number.isInteger(value) || number.scale > 1)
    return draft;
  const before = text.slice(Math.max(0, start - 24), start);
  const said =
    /\b(?:[Cc]hildren|[Kk]ids|[Pp]eople|[Pp]upils|adults|girls|boys|those|anyone|players) (?:under|over|below|above) $|\b(?:[Aa]ged|[Aa]ged (?:between |over |under |about )|[Aa]ges?|the age of|[Aa]t age|turned|turns|turning) $/.test(
      before,
    );
  const isSaid =
    /\b(?:[Hh]e|[Ss]he|I|who|[Tt]hey) (?:is|was|am|are|were|will be|would be|would have been|is now|turns|just turned) (?:now |only |just )?$|\b(?:[Hh]e|[Ss]he)['’](?:s|ll be) (?:now |only |just )?$/.test(
      before,
    ) && matchAt(/[.,;]| (?:when|at the time|and|but|now|by|in|this|next|years? old)\b/y, text, number.end) !== null;
  const apposed =
    (/\p{Lu}\p{Ll}+, $/u.test(before) || (value > 15 && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \($/u.test(before))) &&
    number.form === 'digits' &&
    draft.unit === undefined &&
    value > 9 &&
    matchAt(AGE_BEHIND, text, number.end) !== null &&
    !/\d, $/.test(before);
  return (said && !draft.measured) || (isSaid && draft.unit === undefined) || apposed
    ? { ...draft, end: number.end, unit: 'year of age', measured: true }
    : draft;
}
