import type { QuantityDraft } from '#annotate/quantities/quantityDraft.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';

const DASH = /^\s?(?:[-–—~]|-to-)\s?$/;
const TO = /^[\s-](?:to|through)[\s-]$/;
/** "by 50% to 52% below its 2005 levels": both ends are measured from there. */
const BASE_BEHIND = /^ (?:below|above|from its|under) /;
const AND = /^ and $/;
/** "from 60 days altogether to 75": a word or two may stand between, but no date, which makes two figures of it. */
const LOOSE_TO = /^(?: [a-z]+){0,2},? to (?:about |around |roughly |nearly |almost |over |more than )?$/;

/** Makes one range of two numbers: "10 to 15 percent", "between 3 and 5 km", "from 2 to 2.5 per cent", "$20-30 million". */
export function joinRanges(article: TokenizedText, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  const joined: QuantityDraft[] = [];
  for (const draft of drafts) {
    const low = joined.at(-1);
    const range = low && toRange(article, low, draft);
    if (range) joined[joined.length - 1] = range;
    else joined.push(draft);
  }
  return joined;
}

function toRange(article: TokenizedText, low: QuantityDraft, high: QuantityDraft): QuantityDraft | undefined {
  if (typeof low.value !== 'number' || typeof high.value !== 'number' || !areInOneSentence(article, low, high))
    return undefined;
  if (low.unit !== undefined && high.unit !== undefined && !isSameUnit(low.unit, high.unit)) return undefined;
  if (low.unit !== undefined && high.unit === undefined && !low.measured) return undefined;
  if (high.number.form === 'fraction' || !areConnected(article, low, high)) return undefined;
  const scale = low.number.scale === 1 && low.value < high.value / high.number.scale ? high.number.scale : 1;
  const value = [low.value * scale, Math.abs(high.value)] as const;
  if (value[0] >= value[1]) return undefined;
  const { unit, unitSpan } = high.unit === undefined ? low : high;
  const start = findRangeStart(article, low);
  return {
    ...high,
    start,
    value,
    measured: low.measured || high.measured,
    token: low.token,
    ...(unit === undefined ? {} : { unit }),
    ...(unitSpan ? { unitSpan } : {}),
    number: { ...high.number, start: low.number.start },
  };
}

function areInOneSentence({ tokens }: TokenizedText, a: QuantityDraft, b: QuantityDraft): boolean {
  return tokens[a.token]?.sentence === tokens[b.token]?.sentence;
}

/** "$10 to 15 a share" prices both ends. */
function isSameUnit(low: string, high: string): boolean {
  return low === high || high.startsWith(`${low} per `) || low.startsWith(`${high} per `);
}

function areConnected({ text }: TokenizedText, low: QuantityDraft, high: QuantityDraft): boolean {
  const gap = text.slice(low.end, Math.min(high.start, high.number.start));
  const signed = high.value !== high.number.value ? `${gap}-` : gap;
  const before = text.slice(Math.max(0, low.start - 12), low.start);
  const from = /\b(?:from|between) $/i.test(before);
  if (DASH.test(signed)) return low.unit === undefined || low.measured;
  if (TO.test(gap))
    return (
      from ||
      BASE_BEHIND.test(text.slice(high.end, high.end + 16)) ||
      low.unit === undefined ||
      !/(?:(?<!ag)ed|ose|ew|ell|ost|ank|id|ing|up|down|by) $/.test(before)
    );
  return (AND.test(gap) && /\bbetween $/i.test(before)) || (from && LOOSE_TO.test(gap) && high.unit !== 'year');
}

/** The range takes in "between" and "from". */
function findRangeStart({ text }: TokenizedText, low: QuantityDraft): number {
  const word = /\b(?:from|between) $/i.exec(text.slice(Math.max(0, low.start - 8), low.start))?.[0];
  return low.start - (word?.length ?? 0);
}
