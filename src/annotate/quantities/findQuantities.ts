import type { Quantity } from '#model/quantity.ts';
import type { Draft, Reading } from './draft.ts';
import { isCounted } from './isCounted.ts';
import { joinRanges } from './joinRanges.ts';
import { notQuantities } from './notQuantities.ts';
import { readChange } from './readChange.ts';
import { readDrafts } from './readDrafts.ts';
import { readSpecial } from './readSpecial.ts';
import { shareChange } from './shareChange.ts';
import { shareUnits } from './shareUnits.ts';

/**
 * Finds what an article counts and measures, in the order of the text. Spans take in currency and unit and are offsets
 * into `text`; values are plain numbers or [low, high]; units are in the singular. Dates, years, times of day, names
 * with numbers in them and telephone numbers are none. The conventions of value, unit and change are those of
 * NewsQuant (Almasian et al., "CQE: A Comprehensive Quantity Extractor", 2023).
 */
export function findQuantities(reading: Reading): Quantity[] {
  const numbers = readDrafts(reading).filter((draft) => isQuantity(reading, draft));
  const joined = joinRanges(reading, readSpecial(reading, numbers));
  const counted = shareUnits(reading, joined).filter((draft) => isCounted(reading, draft));
  return shareChange(
    reading.text,
    counted.map((draft) => toQuantity(reading, draft)),
  );
}

/** Money and percentages are beyond doubt; everything else is asked for what else it may be. */
function isQuantity(reading: Reading, draft: Draft): boolean {
  if (draft.start !== draft.number.start || draft.unit === 'percentage') return true;
  return !notQuantities.some((row) => row.rejects(reading, draft));
}

function toQuantity(reading: Reading, draft: Draft): Quantity {
  const { start, end, value, unit = '', unitSpan } = draft;
  return { span: { start, end }, value, unit, ...(unitSpan ? { unitSpan } : {}), change: readChange(reading, draft) };
}
