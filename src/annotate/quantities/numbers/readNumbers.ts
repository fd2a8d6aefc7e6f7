import type { QuantityDraft, ReadNumber } from '#annotate/quantities/quantityDraft.ts';
import { readCountedNoun } from '#annotate/quantities/units/readCountedNoun.ts';
import { readMoneySign } from '#annotate/quantities/units/readMoneySign.ts';
import { readRate } from '#annotate/quantities/units/readRate.ts';
import { type ReadUnit, readUnit } from '#annotate/quantities/units/readUnit.ts';
import { UNIT_FORMS } from '#annotate/quantities/units/unitForms.ts';
import { matchAt } from '#annotate/tokens/matchAt.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';
import { FRACTION_WORDS } from '#lexicon/numbers/fractionWords.ts';
import { MANIFOLD_WORDS } from '#lexicon/numbers/manifoldWords.ts';
import { SCALE_WORDS } from '#lexicon/numbers/scaleWords.ts';
import type { Token } from '#model/sentence.ts';
import { NUMBER_WORDS } from '#text/numberWords.ts';
import { readNumber } from './readNumber.ts';

const NUMBER_STARTERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...[...SCALE_WORDS.keys()].filter((word) => word.length > 3),
  ...['dozens', 'hundreds', 'thousands', 'millions', 'billions', 'trillions', 'tens', 'scores'],
  ...FRACTION_WORDS.keys(),
  ...MANIFOLD_WORDS.keys(),
]);
/** Currencies whose word is also an everyday word; they count only behind large numbers. */
const EVERYDAY_CURRENCIES = new Set(['south korean won', 'south african rand', 'vietnamese dong', 'penny']);
const PAID =
  /^ (?:note|coin|bill|fine|fee|ticket|prize|price|deal|contract|loan|debt|project|scheme|fund|pay|house|home)/;
/** What is weighed by the million. */
const FREIGHT = /\b(?:weigh\w*|recall\w*|meat|beef|pork|chicken|poultry|turkey|cargo|payload|thrust)\b/i;
/** "50,000-plus people": what is counted stands behind. */
const PLUS = /[-\s](?:plus|odd)(?=\s[a-z]+s\b|\speople\b)/y;
const WEIGHED =
  /\b(?:weigh\w*|weight|lift\w*|heavy|heavier|bench\w*|pack\w*|lose|losing|shed\w*|overweight|lighter)\b/i;

/** Reads every number of an article with what stands around it, quantities and others alike, in the order of the text. */
export function readNumbers(article: TokenizedText): QuantityDraft[] {
  const drafts: QuantityDraft[] = [];
  let cursor = 0;
  for (let i = 0; i < article.tokens.length; i++) {
    const token = article.tokens[i];
    if (!token || token.span.end <= cursor) continue;
    for (let at = findNumberStart(token, cursor); at >= 0; at = findNumberStart(token, cursor)) {
      const draft = readDraft(article, i, at);
      cursor = draft?.end ?? endOfDigits(token, at);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** Offset of the number that starts in a token at or behind the cursor; -1 if none does. */
function findNumberStart(token: Token, cursor: number): number {
  const { start, end } = token.span;
  for (let at = Math.max(start, cursor); at < end; at++) {
    const code = token.text.charCodeAt(at - start);
    if ((code >= 48 && code <= 57) || code === 0xbd || code === 0xbc || code === 0xbe) return at;
  }
  return start >= cursor && NUMBER_STARTERS.has(token.lower) ? start : -1;
}

function endOfDigits(token: Token, at: number): number {
  const rest = token.text.slice(at - token.span.start);
  return at + Math.max(1, /^\d+/.exec(rest)?.[0].length ?? rest.length);
}

function readDraft(article: TokenizedText, token: number, at: number): QuantityDraft | undefined {
  const { text } = article;
  const money = readMoneySign(text, at);
  const number = readNumber(text, at, money !== undefined);
  if (!number) return undefined;
  const end = number.end + (matchAt(PLUS, text, number.end)?.[0].length ?? 0);
  const minus = findMinus(text, money?.start ?? number.start);
  const bare: QuantityDraft = {
    start: minus?.start ?? money?.start ?? number.start,
    end,
    number,
    value: minus ? negate(number.value) : number.value,
    measured: false,
    token,
    next: tokenFrom(article, token, end),
  };
  return money ? withMoney(article, bare, money.unit) : withUnit(article, bare);
}

/** "−7" and "minus 7"; a hyphen behind a word or a number joins. */
function findMinus(text: string, at: number): { start: number } | undefined {
  if (!/[-−–s]/.test(text.charAt(at - 1) + text.charAt(at - 2))) return undefined;
  const match = /(?:(?<![\p{L}\d])[-−–](?=\s?$)|\bminus[\s-])$/iu.exec(text.slice(Math.max(0, at - 8), at));
  return match && !/[\d%]\s?$/.test(text.slice(0, at - match[0].length).slice(-2))
    ? { start: at - match[0].length }
    : undefined;
}

function negate(value: QuantityDraft['value']): QuantityDraft['value'] {
  return typeof value === 'number' ? -value : value;
}

function withMoney(article: TokenizedText, draft: QuantityDraft, currency: string): QuantityDraft {
  const country =
    matchAt(/ ?(?:U\.S\.|US|USD)(?=[,;)]| per | an? | to | in | on |\.?$)/y, article.text, draft.end)?.[0].length ?? 0;
  const said = readUnit(article.text, draft.end);
  const repeated =
    said && (said.name === currency || UNIT_FORMS.currencyNames.has(said.name))
      ? said.end
      : draft.end + (currency === 'dollar' ? country : 0);
  const unitSpan = { start: draft.start, end: draft.number.start };
  return withRate(article, { ...draft, unit: currency, unitSpan, end: repeated, measured: true });
}

function withUnit(article: TokenizedText, draft: QuantityDraft): QuantityDraft {
  if (draft.number.form === 'fraction') return { ...draft, unit: 'fraction', measured: true };
  if (draft.number.form === 'manifold') return { ...draft, unit: 'time', measured: true };
  const unit = readUnit(article.text, draft.end) ?? readWhole(article.text, draft);
  if (unit && suitsNumber(unit, draft.number)) return withMeasure(article, draft, unit);
  return withNoun(article, draft);
}

/** "3/8 of an inch". */
function readWhole(text: string, { value, number, end }: QuantityDraft): ReadUnit | undefined {
  const of =
    number.form === 'digits' && typeof value === 'number' && value < 1
      ? /^ of an? /.exec(text.slice(end, end + 6))
      : null;
  return of ? readUnit(text, end + of[0].length - 1) : undefined;
}

function suitsNumber(unit: ReadUnit, number: ReadNumber): boolean {
  return (
    !EVERYDAY_CURRENCIES.has(unit.name) ||
    unit.name === 'penny' ||
    (typeof number.value === 'number' && number.value >= 100)
  );
}

function withMeasure(article: TokenizedText, draft: QuantityDraft, unit: ReadUnit): QuantityDraft {
  const { start, end } = unit;
  return withRate(article, {
    ...draft,
    unit: unit.name,
    unitSpan: { start, end },
    end,
    measured: unit.name !== 'people',
    next: tokenFrom(article, draft.token, end),
  });
}

function withNoun(article: TokenizedText, draft: QuantityDraft): QuantityDraft {
  const { text, tokens } = article;
  const hyphen = text[draft.end] === '-';
  const from = hyphen || text[draft.end] === '+' ? draft.next + 1 : draft.next;
  const noun = readCountedNoun(tokens, from, { one: draft.value === 1, hyphen });
  const [first, last] = [tokens[noun?.first ?? -1], tokens[noun?.last ?? -1]];
  if (!noun || !first || !last || /[^\s+-]/.test(text.slice(draft.end, tokens[from]?.span.start ?? draft.end)))
    return draft;
  const unitSpan = { start: first.span.start, end: last.span.end };
  return withRate(article, {
    ...draft,
    unit: noun.name,
    unitSpan,
    end: last.span.end,
    measured: noun.measured,
    next: noun.last + 1,
  });
}

function withRate(article: TokenizedText, draft: QuantityDraft): QuantityDraft {
  const settled = settlePound(article, draft);
  const rate = readRate(article.text, settled.end);
  const end = rate?.end ?? settled.end;
  const unit = rate ? `${settled.unit} per ${rate.name}` : settled.unit;
  return { ...settled, ...(unit === undefined ? {} : { unit }), end, next: tokenFrom(article, settled.token, end) };
}

/** "Pounds" are money unless the sentence weighs something; a "230-pound man" weighs them. */
function settlePound(article: TokenizedText, draft: QuantityDraft): QuantityDraft {
  if (draft.unit !== 'pound' && !draft.unit?.endsWith(' pound')) return draft;
  const { text } = article;
  const near = text.slice(Math.max(0, draft.start - 60), draft.end + 40);
  const weighs = FREIGHT.test(near) || (draft.number.scale < 1e6 && WEIGHED.test(near));
  const body = /^-pound [a-z]/.test(text.slice(draft.number.end)) && !PAID.test(text.slice(draft.end));
  return { ...draft, unit: weighs || body ? 'pound-mass' : 'pound sterling', measured: true };
}

/** Index of the first token that ends behind an offset. */
function tokenFrom({ tokens }: TokenizedText, from: number, offset: number): number {
  let i = from;
  while (i < tokens.length && (tokens[i]?.span.end ?? 0) <= offset) i++;
  return i;
}
