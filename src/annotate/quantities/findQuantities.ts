import { joinRanges } from '#annotate/quantities/combine/joinRanges.ts';
import { readChange, shareChange } from '#annotate/quantities/combine/readChange.ts';
import { readRatiosAndAges } from '#annotate/quantities/combine/readRatiosAndAges.ts';
import { shareUnits } from '#annotate/quantities/combine/shareUnits.ts';
import { readNumbers } from '#annotate/quantities/numbers/readNumbers.ts';
import { isCounted } from '#annotate/quantities/reject/isCounted.ts';
import { NOT_QUANTITIES } from '#annotate/quantities/reject/notQuantities.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';
import type { Quantity } from '#model/quantity.ts';
import type { QuantityDraft } from './quantityDraft.ts';

const REJECTIONS = Object.values(NOT_QUANTITIES);

type QuantityStep = {
  readonly name: string;
  readonly why: string;
  readonly run: (article: TokenizedText, drafts: readonly QuantityDraft[]) => readonly QuantityDraft[];
};

/** How quantities are found, in this order. */
export const QUANTITY_STEPS: readonly QuantityStep[] = [
  {
    name: 'numbers',
    why: 'whatever is a number, with the currency before and the unit behind it',
    run: readNumbers,
  },
  {
    name: 'reject other numbers',
    why: 'dates, times and names with numbers in them would be combined with figures beside them',
    run: (article, drafts) => drafts.filter((draft) => isQuantity(article, draft)),
  },
  {
    name: 'ratios and ages',
    why: 'before ranges, as "3 to 1" looks like one',
    run: readRatiosAndAges,
  },
  {
    name: 'ranges',
    why: 'two numbers may be the ends of one quantity; before units are shared, as a range has its unit at one end',
    run: joinRanges,
  },
  {
    name: 'shared units',
    why: 'a number without a unit counts what the number beside it counts',
    run: shareUnits,
  },
  {
    name: 'reject what counts nothing',
    why: 'last, once every number has had its chance of a unit',
    run: (article, drafts) => drafts.filter((draft) => isCounted(article, draft)),
  },
];

/**
 * Finds what an article counts and measures, in the order of the text. Spans take in currency and unit and are offsets
 * into `text`; values are plain numbers or [low, high]; units are in the singular. Dates, years, times of day, names
 * with numbers in them and telephone numbers are none. The conventions of value, unit and change are those of
 * NewsQuant (Almasian et al., "CQE: A Comprehensive Quantity Extractor", 2023).
 */
export function findQuantities(article: TokenizedText): Quantity[] {
  const none: readonly QuantityDraft[] = [];
  const drafts = QUANTITY_STEPS.reduce((found, { run }) => run(article, found), none);
  return shareChange(
    article.text,
    drafts.map((draft) => toQuantity(article, draft)),
  );
}

/** Money and percentages are beyond doubt; of everything else it is asked what else it may be. */
function isQuantity(article: TokenizedText, draft: QuantityDraft): boolean {
  if (draft.start !== draft.number.start || draft.unit === 'percentage') return true;
  return !REJECTIONS.some((row) => row.rejects(article, draft));
}

function toQuantity(article: TokenizedText, draft: QuantityDraft): Quantity {
  const { start, end, value, unit = '', unitSpan } = draft;
  return { span: { start, end }, value, unit, ...(unitSpan ? { unitSpan } : {}), change: readChange(article, draft) };
}
