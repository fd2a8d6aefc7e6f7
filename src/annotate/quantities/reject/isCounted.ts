import type { QuantityDraft } from '#annotate/quantities/quantityDraft.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';

/** What may stand before a number that counts nothing nameable: "traded at 48.15", "rose to 57", "killed two". */
const LEADS_TO_COUNT =
  /^(?:to|at|of|from|by|with|against|than|about|around|nearly|almost|roughly|over|under|above|below|least|most|reached|hit|touched|scored|averaged|averaging|up|down|per|between|exceed|exceeds|exceeded|exceeding|reach|numbered|stood|stands|stand|score|index|total|totalled|totaled|was|were|is|and|or|only|just|as|for|killing|killed|injuring|injured|wounding|wounded|arrested|leaving|left|dead|aged|age|ages|[(=~≈><])$/i;
const SCORED =
  /^(?:win|victory|loss|defeat|draw|lead|tie|record|aggregate|home win|away win|home defeat|half-?time lead|success|triumph|thanks|margin|vote|tally)/;
const NOT_AT_START = /^(?:and|or|as|for|at|of|with|is)$/i;

/** Whether a number without a unit still counts something, and is no label, no name and no pronoun. */
export function isCounted(article: TokenizedText, draft: QuantityDraft): boolean {
  if (isScore(article, draft)) return false;
  if (draft.unit !== undefined) return true;
  const { number } = draft;
  if (/^(?:from|between) /i.test(article.text.slice(draft.start, draft.start + 8))) return true;
  if (number.scale > 1 || /[.,]\d/.test(article.text.slice(number.start, number.end))) return true;
  const before = wordBefore(article, draft);
  if (!LEADS_TO_COUNT.test(before)) return false;
  if (number.form === 'words')
    return /^(?:killing|killed|injuring|injured|wounding|wounded|arrested|leaving|least|than|about|around|nearly|almost|roughly|over)$/i.test(
      before,
    );
  return typeof number.value !== 'number' || number.value > 9 || !NOT_AT_START.test(before);
}

/** "won 3-1", "a 2-2 draw": two numbers around a dash that measure nothing. */
function isScore({ text }: TokenizedText, { number, unit, measured }: QuantityDraft): boolean {
  if (number.form !== 'digits' || measured || (unit !== undefined && !SCORED.test(unit))) return false;
  return /(?:^|[^\d.,%$-])\d{1,3}[-–]\d{1,3}(?![\d%]|\.\d|[-–]\d|[a-z])/.test(
    text.slice(Math.max(0, number.start - 5), number.end + 5),
  );
}

function wordBefore({ text }: TokenizedText, { start }: QuantityDraft): string {
  return /([A-Za-z]+|[(=~≈><])\s?$/.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
}
