import type { QuantityDraft } from '#annotate/quantities/quantityDraft.ts';
import { matchAt } from '#annotate/tokens/matchAt.ts';
import type { TokenizedText } from '#annotate/tokens/tokenize.ts';
import { NUMBERED_NOUNS } from '#lexicon/numbers/numberedNouns.ts';
import { opensSentence, type Token } from '#model/sentence.ts';
import { PRINTED_MONTHS } from '#text/months.ts';
import { regex } from '#text/regex.ts';

type Rejection = {
  /** Holds a number that is none, and nothing else that is a quantity. */
  readonly example: string;
  /** Looks like it and holds a quantity. */
  readonly counterExample: string;
  readonly rejects: (article: TokenizedText, draft: QuantityDraft) => boolean;
};

const MONTH = PRINTED_MONTHS.join('|');
const MONTH_BEFORE = regex`\b(?:${MONTH})\.?\s(?:the\s)?$`;
const DAYS_BEFORE = regex`\b(?:${MONTH})\.?\s\d{1,2}(?:st|nd|rd|th)?\s?(?:[-–,]|to|and|or)\s?$`;
const MONTH_BEHIND = regex.y`(?:st|nd|rd|th)?(?:\s?(?:[-–]|to|and)\s?\d{1,2})?\s(?:of\s)?(?:${MONTH})(?![a-z])(?!\s(?:be|have|not)\b)`;
const YEAR_WORTH =
  /\b(?:more than|less than|fewer than|about|around|some|nearly|almost|over|roughly|approximately|at least|up to|by|another|to|exceed\w*|reach\w*|total\w*|of) $/i;

/** What numbers are besides quantities, in the order in which they are asked. */
export const NOT_QUANTITIES: Readonly<Record<string, Rejection>> = {
  'ordinal or decade': {
    example: 'The 17th council met in the 1990s.',
    counterExample: 'The 17 councils met.',
    rejects: ({ text }, { number }) =>
      number.form === 'digits' && matchAt(/(?:st|nd|rd|th)\b|['’]?s\b/y, text, number.end) !== null,
  },
  'part of a name': {
    example: 'Its ZX40 and the Q-7 run on web 6.4.2.',
    counterExample: 'It weighs about 40kg.',
    rejects: (article, draft) => draft.number.form === 'digits' && stuckToLetters(article, draft),
  },
  'time of day': {
    example: 'Doors open at 9 a.m., or at 7:45 for members.',
    counterExample: 'They waited for 9 hours.',
    rejects: ({ text }, { number }) =>
      matchAt(
        /:\d\d(?!\d)|(?::\d\d)?\s?[ap](?:\.\s?m\b|m\b)|\s(?:o['’]clock|noon|midnight)\b|\sGMT\b/iy,
        text,
        number.end,
      ) !== null || /\d:$/.test(text.slice(0, number.start).slice(-2)),
  },
  'day of a month': {
    example: 'It opened on 3 May and closed on June 21.',
    counterExample: 'It opened 21 shops.',
    rejects: ({ text }, { number, start, measured, unit }) => {
      if (
        typeof number.value !== 'number' ||
        number.value > 31 ||
        number.scale > 1 ||
        (measured && unit === 'percentage')
      )
        return false;
      const before = text.slice(Math.max(0, start - 24), start);
      return MONTH_BEFORE.test(before) || DAYS_BEFORE.test(before) || matchAt(MONTH_BEHIND, text, number.end) !== null;
    },
  },
  'numeric date': {
    example: 'The form is dated 2021-06-30, the stamp 12/11/2020.',
    counterExample: 'The form has 12 pages.',
    rejects: ({ text }, { number }) =>
      /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?!\d)/.test(cutDate(text, number.start)),
  },
  year: {
    example: 'In 2019 it joined the 2008 and 2009-10 programmes.',
    counterExample: 'It hired more than 2019 workers.',
    rejects: isYear,
  },
  'telephone number': {
    example: 'Call +86 519 5550 1234 or 555-0134.',
    counterExample: 'They made 134 calls.',
    rejects: ({ text }, { number }) =>
      number.form === 'digits' &&
      /(?:^|[^\d.,])\+?\(?\d{2,4}\)?[-\s]\d{3,4}(?:[-\s]\d{3,4})?(?![\d,%.])/.test(
        cutAround(text, number.start, number.end),
      ) &&
      isPhoneNumber(text, number.start, number.end),
  },
  'numbered thing': {
    example: 'They met in Room 12 under Article 5, on pages 39 and 40.',
    counterExample: 'They met 12 envoys.',
    rejects: isNumbered,
  },
  'number in quotation marks, as a name': {
    example: 'The “417” scheme and its "Project 80" office stay.',
    counterExample: 'The scheme has “417 members”.',
    rejects: ({ text }, { number, start }) =>
      /^["”'’]/.test(text.slice(number.end)) &&
      (/["“‘']$/.test(text.slice(0, start)) || /["“‘'][A-Z]\w* $/.test(text.slice(Math.max(0, start - 16), start))),
  },
  'capitalised number word inside a name': {
    example: 'The ship passed the Three Gorges during the Five-Year Plan.',
    counterExample: 'The ship passed three gorges.',
    rejects: isInName,
  },
  'one as a pronoun': {
    example: 'One of them knew that no one had the right one.',
    counterExample: 'They found one survivor.',
    rejects: isPronoun,
  },
  'two numbers around a stroke that are no fraction': {
    example: 'He works 24/7.',
    counterExample: 'He works 24 hours.',
    rejects: ({ text }, { number }) =>
      matchAt(/\/\d/y, text, number.end) !== null ||
      (/\d\/$/.test(text.slice(0, number.start).slice(-2)) && number.form === 'digits'),
  },
  'one in an idiom': {
    example: 'It began one day at one point, on a two-way street.',
    counterExample: 'It lasted one week.',
    rejects: ({ text }, { number }) =>
      /^(?:(?:one|two|three|four)-way\b|one (?:day|night|morning|evening|afternoon)\b(?! (?:of|per|a|after|before|later|earlier|in|ago)\b)|one (?:by one|another|or another|thing|way or)\b)/i.test(
        text.slice(number.start, number.end + 14),
      ) ||
      (/\bat $/i.test(text.slice(0, number.start).slice(-3)) &&
        /^ (?:point|time)\b/.test(text.slice(number.end)) &&
        number.value === 1),
  },
  'street or postal code': {
    example: 'She lives at 14 Mill Road, in the 20745 postal code.',
    counterExample: 'She owns 14 mills.',
    rejects: ({ text }, { unit, number }) =>
      number.form === 'digits' &&
      (/\b(?:zip|postal) code$/i.test(unit ?? '') ||
        matchAt(
          /\s(?:\p{Lu}[\p{L}.]+\s){0,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|St\.|Ave\.?|Rd\.?|Blvd\.?)(?!\p{L})/uy,
          text,
          number.end,
        ) !== null),
  },
};

function stuckToLetters({ text }: TokenizedText, { number, start, unit, measured }: QuantityDraft): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(number.end, number.end + 2);
  if (/[\p{L}_#@]$/u.test(before) && start === number.start) return true;
  if (
    /[\p{L}\d][-–.]$/u.test(before) &&
    start === number.start &&
    !/(?:\bsub-|\bpre-|\bmid-|\bnon-|minus-|\bnow-|\bthen-|\d[-–]|\bpost-|\bto-)$/i.test(before)
  )
    return !/[a-z] ?[–-]$/.test(before) || /[A-Z]+-$/.test(before) || /\w-$/.test(before);
  if (/^\.\d/.test(behind)) return true;
  return /^\p{L}/u.test(behind) && !(measured && unit !== undefined);
}

function cutDate(text: string, at: number): string {
  const lead = /[\d/.-]*$/.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? '';
  return text.slice(at - lead.length, at + 11);
}

function cutAround(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 18), end + 18);
}

function isPhoneNumber(text: string, start: number, end: number): boolean {
  const lead = /[\d()+\s-]*$/.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  const tail = /^[\d()\s-]*/.exec(text.slice(end, end + 18))?.[0] ?? '';
  const whole = `${lead}${text.slice(start, end)}${tail}`.trim();
  const digits = whole.replace(/\D/g, '').length;
  return (
    digits >= 7 &&
    digits <= 15 &&
    /[\d)][-\s]\d/.test(whole) &&
    (/^\+|\(|^0\d|^1[-\s]\d{3}/.test(whole) || /^\d{3}[-\s]\d{3,4}(?:-\d{4})?$/.test(whole))
  );
}

/** A four-digit number without a comma is a year unless something measures, bounds or pays it. */
function isYear({ text }: TokenizedText, { number, start, unit, measured }: QuantityDraft): boolean {
  const written = text.slice(number.start, number.end);
  if (/\d{4}[-–/]$/.test(text.slice(0, start).slice(-5)) && /^\d{2}(?:\d{2})?$/.test(written) && !measured) return true;
  if (!/^(?:1[5-9]|20)\d\d$/.test(written) || start !== number.start) return false;
  if (unit !== undefined && measured) return false;
  return !(
    unit !== undefined &&
    YEAR_WORTH.test(text.slice(Math.max(0, start - 20), start)) &&
    !/\b(?:by|to|of) $/.test(text.slice(0, start).slice(-4))
  );
}

/** "Room 12", "Orion Tablet 7", "No. 3": a name or a numbered noun directly before, and no measure behind. */
function isNumbered({ text, tokens }: TokenizedText, { number, start, unit, measured, token }: QuantityDraft): boolean {
  if (number.scale > 1 || (measured && unit !== undefined) || start !== number.start || number.form === 'fraction')
    return false;
  if (
    number.form === 'digits' &&
    /\b(?:pages|articles|sections|rooms|chapters|rows|lines|routes|paragraphs|numbers|nos\.?|clauses) [\d, ]+(?:and|or|to) $/i.test(
      text.slice(Math.max(0, start - 40), start),
    )
  )
    return true;
  const before = findTokenBefore(tokens, token, start);
  if (!before || text.slice(before.span.end, start).trim() !== '')
    return before?.text === '.' && /\b[Nn]o\.\s?$/.test(text.slice(0, start).slice(-5));
  if (
    NUMBERED_NOUNS.has(before.lower) &&
    !(
      unit !== undefined &&
      /^[a-z]/.test(before.text) &&
      number.value !== 1 &&
      /\b(?:last|this|next|each|every|a|the|past) \w+ $/.test(text.slice(Math.max(0, start - 20), start))
    )
  )
    return true;
  if (number.form === 'words') return false;
  const name = before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text);
  return (
    name && !/^(?:some|about|over)$/i.test(before.text) && !opensSentence(tokens, tokens.lastIndexOf(before, token))
  );
}

function findTokenBefore(tokens: readonly Token[], token: number, start: number): Token | undefined {
  const same = tokens[token];
  for (let i = token; i >= 0; i--) {
    const other = tokens[i];
    if (other && other.span.end <= start) return other.sentence === same?.sentence ? other : undefined;
  }
  return undefined;
}

function isInName({ text, tokens }: TokenizedText, { number, token, start }: QuantityDraft): boolean {
  if (number.form === 'digits' || !/\p{Lu}/u.test(text[number.start] ?? '')) return false;
  const before = findTokenBefore(tokens, token, start);
  return (
    before !== undefined &&
    (!/^[“"‘'(:;—–-]$/.test(before.text) ||
      (before.text === '-' && before.span.end === number.start && /\w-$/.test(text.slice(0, number.start).slice(-2))))
  );
}

/** "One of the largest lakes": one of what is named. */
const ONE_OF_MANY =
  /\sof (?:the|its|his|her|their|our|my|your|(?:\p{Lu}[\p{L}-]+ ?)+['’]s?) (?!(?:few|many|two|three|four|five|six|seven|eight|nine|ten|first|only|most important things|things|reasons)\b)/uy;

function isPronoun({ text }: TokenizedText, { number, unit }: QuantityDraft): boolean {
  if (number.form !== 'words' || number.value !== 1) return false;
  if (unit !== undefined && matchAt(ONE_OF_MANY, text, number.end)) return false;
  if (matchAt(/\s(?:of|that|who|which|in which|is|was|day when)\b/y, text, number.end)) return true;
  if (
    matchAt(
      /\s(?:in|out of)\s(?:every\s)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)\b/y,
      text,
      number.end,
    )
  )
    return false;
  if (matchAt(/ ?(?:to|-to-|-) ?(?:two|three|four|five|six|\d)\b/y, text, number.end)) return false;
  if (
    /\b(?:no|any|every|some|each|which|this|that|the only|another)[\s-]$/i.test(
      text.slice(Math.max(0, number.start - 9), number.start),
    )
  )
    return true;
  return unit === undefined;
}
