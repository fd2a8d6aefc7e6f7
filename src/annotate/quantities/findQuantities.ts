import { joinRanges } from '#annotate/quantities/combine/joinRanges.ts';
import { readChange, shareChange } from '#annotate/quantities/combine/readChange.ts';
import { readRatiosAndAges } from '#annotate/quantities/combine/readRatiosAndAges.ts';
import { shareUnits } from '#annotate/quantities/combine/shareUnits.ts';
import { readNumbers } from '#annotate/quantities/numbers/readNumbers.ts';
import { isCounted } from '#annotate/quantities/reject/isCounted.ts';
import { NOT_QUANTITIES } from '#annotate/quantities/reject/notQuantities.ts';
import type { Quantity } from '#model/quantity.ts';
import type { QuantityDraft, TokenizedText } from './quantityDraft.ts';

/**
 * Finds what an article counts and measures, in the order of the text. Spans take in currency and unit and are offsets
 * into `text`; values are plain numbers or [low, high]; units are in the singular. Dates, years, times of day, names
 * with numbers in them and telephone numbers are none. The conventions of value, unit and change are those of
 * NewsQuant (Almasian et al., "CQE: A Comprehensive Quantity Extractor", 2023).
 */
export function findQuantities(reading: TokenizedText): Quantity[] {
  const numbers = readNumbers(reading).filter((draft) => isQuantity(reading, draft));
  const joined = joinRanges(reading, readRatiosAndAges(reading, numbers));
  const counted = shareUnits(reading, joined).filter((draft) => isCounted(reading, draft));
  return shareChange(
    reading.text,
    counted.map((draft) => toQuantity(reading, draft)),
  );
}

/** Money and percentages are beyond doubt; everything else is asked for what else it may be. */
function isQuantity(reading: TokenizedText, draft: QuantityDraft): boolean {
  if (draft.start !== draft.number.start || draft.unit === 'percentage') return true;
  return !NOT_QUANTITIES.some((row) => row.rejects(reading, draft));
}

function toQuantity(reading: TokenizedText, draft: QuantityDraft): Quantity {
  const { start, end, value, unit = '', unitSpan } = draft;
  return { span: { start, end }, value, unit, ...(unitSpan ? { unitSpan } : {}), change: readChange(reading, draft) };
}
