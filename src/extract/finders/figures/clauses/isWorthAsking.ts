import { EVERYDAY_PATTERNS } from '#extract/finders/figures/everydayRows.ts';
import { FIGURE_PATTERNS } from '#extract/finders/figures/figureRows.ts';
import { TOLD_PATTERNS } from '#extract/finders/figures/told/toldRows.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Quantity } from '#model/quantity.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';
import { cut } from '#model/span.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';
import type { FigureClause } from './figureClause.ts';
import { isInAside } from './isInAside.ts';

/** The words of a clause with a number, by what they do in it. */
type ClauseWords = {
  readonly clause: FigureClause;
  readonly quantity: Quantity;
  readonly tokens: readonly Token[];
  readonly subject: string;
  readonly verb: string;
  /** Between verb and number; empty if the number comes first. */
  readonly between: string;
  readonly number: string;
  /** The number with the two words before it. */
  readonly amount: string;
  /** From the number or the verb, whichever comes first, to the end. */
  readonly told: string;
  /** All of it. */
  readonly whole: string;
  /** Behind the number. */
  readonly behind: string;
};

/** Why a number is none that anybody would look up, or is not told whole. */
const WORTHLESS: readonly { readonly why: string; readonly isSo: (words: ClauseWords) => boolean }[] = [
  {
    why: 'a stretch of time measures nothing of anybody',
    isSo: ({ quantity, whole }) => isMereTime(quantity, whole),
  },
  {
    why: 'what is counted in games passes with them',
    isSo: isPlayed,
  },
  { why: '"hundreds" is nobody’s number', isSo: ({ amount }) => CLAUSE_WORDS.vague.test(amount) },
  { why: '"the 300 workers": which they are stands elsewhere', isSo: isPointedAt },
  { why: 'a number alone counts nothing', isSo: isBare },
  { why: 'a few are told by the way, unless they measure or are lives', isSo: isFew },
  {
    why: 'some verbs do nothing with a number',
    isSo: ({ verb, number, clause }) =>
      CLAUSE_WORDS.idle.test(verb) && !(clause.shape === 'whole' && CLAUSE_WORDS.sum.test(number)),
  },
  { why: '"is" measures only what can be measured', isSo: isNoMeasure },
  {
    why: '"in the region" says nothing of which',
    isSo: ({ clause, told }) => clause.shape !== 'active' && CLAUSE_WORDS.somewhere.test(told),
  },
  { why: 'where a place is, is no figure of it', isSo: isDistance },
  { why: 'who died died of something', isSo: isUncaused },
  { why: '"rose from 30" does not say to what', isSo: isOneEnd },
  { why: '"spent $30" does not say on what', isSo: isIncomplete },
  { why: 'whom people favour goes not without who asked them', isSo: isNobodysPoll },
  { why: '"one man" is no number', isSo: isSingle },
  { why: '"a 300-foot bridge" is which one it is', isSo: isSort },
  { why: 'a number in a clause by the way is not what the sentence says', isSo: isAside },
  { why: '"300 said they were sure" does not say of what', isSo: ({ whole }) => TOLD_PATTERNS.unsaid.test(whole) },
  { why: 'what somebody claims is as often false', isSo: ({ whole }) => TOLD_PATTERNS.claimed.test(whole) },
  { why: 'which one, where, or for whom a rule holds is told by the way', isSo: isByTheWay },
];

/** Whether a quantity is a stretch of time that nobody is told to spend in prison, by the words around it. */
export function isMereTime({ unit }: Quantity, words: string): boolean {
  return FIGURE_PATTERNS.time.test(unit) && !SENTENCED.test(words);
}

/** A stretch of time that somebody is told to spend, and that is asked for. */
const SENTENCED = /\bsentenced to\b|\byears? (?:in|of) (?:federal )?prison\b|\bbehind bars\b/;

/** Whether the number of a clause is one that somebody would look up, and is told whole. */
export function isWorthAsking(annotated: AnnotatedArticle, clause: FigureClause, quantity: Quantity): boolean {
  const words = readWords(annotated, clause, quantity);
  return !WORTHLESS.some(({ isSo }) => isSo(words));
}

function readWords({ tokens, article }: AnnotatedArticle, clause: FigureClause, quantity: Quantity): ClauseWords {
  const { subject, verb, number, end } = clause;
  const write = (start: number, until: number) =>
    start < until ? cut(article.text, spanOfTokens(tokens, { start, end: until })) : '';
  return {
    clause,
    quantity,
    tokens,
    subject: write(subject.start, subject.end),
    verb: tokens[verb.end - 1]?.lower ?? '',
    between: write(verb.end, number.start),
    number: write(number.start, number.end),
    amount: write(Math.max(0, number.start - 2), number.end),
    told: write(Math.min(verb.start, number.start), end),
    whole: write(subject.start, end),
    behind: write(number.end, end),
  };
}

function isPlayed({ clause, number, told, whole }: ClauseWords): boolean {
  if (FIGURE_PATTERNS.passing.test(number)) return true;
  if (clause.shape !== 'whole') return CLAUSE_WORDS.played.test(told);
  return countSports(whole) > 1;
}

/** How many words of sport some words have: one alone may be of elections or trade. */
export function countSports(words: string): number {
  return new Set(words.match(SPORT)).size;
}

const SPORT = new RegExp(TOLD_PATTERNS.sport, 'g');

function isPointedAt({ tokens, clause, told }: ClauseWords): boolean {
  const { number } = clause;
  if (isCounted(clause) && /\b(?:his|her)\b/.test(told)) return true;
  if (/^\S+ (?:\S+ ){0,3}of (?:those|these|them|its|their|his|her|respondents|participants)\b/.test(told)) return true;
  let at = number.start - 1;
  const isLead = () => {
    const { pos = 'X', lower = '' } = tokens[at] ?? {};
    if (/^(?:the|top|first|last|past|next)$/.test(lower)) return false;
    return /^(?:NUM|ADJ|ADV)$/.test(pos) || CLAUSE_WORDS.approximate.test(lower);
  };
  while (isLead()) at--;
  const before = tokens[at]?.lower ?? '';
  if (/^(?:these|those|its|their|top|first|last|past|next)$/.test(before)) return true;
  // "The about 300 people", "the 300": which ones was told before.
  return (
    before === 'the' && (isCounted(clause) || number.start - at === 1 || isOnlyApproximate(tokens, at, number.start))
  );
}

function isOnlyApproximate(tokens: readonly Token[], the: number, number: number): boolean {
  return tokens.slice(the + 1, number).every(({ lower }) => CLAUSE_WORDS.approximate.test(lower));
}

function isBare({ quantity, clause, number, subject, behind }: ClauseWords): boolean {
  if (/\bothers?$/.test(number)) return true;
  if (quantity.unit === 'percentage') return isCounted(clause) && !/^(?:of|[a-z]+s)\b/.test(behind);
  return quantity.unitSpan === undefined && (isCounted(clause) || !EVERYDAY_PATTERNS.measured.test(subject));
}

const FEW = 5;
/** Of whatever is told beside other things. */
const FEW_BESIDE = 10;

function isFew({ clause, quantity: { value, unit }, number, told, behind }: ClauseWords): boolean {
  const largest = typeof value === 'number' ? value : value[1];
  const isMeasured =
    /percent|dollar|euro|pound|yuan|yen|ton|metre|mile|litre|acre|hectare|watt|degree/.test(unit) ||
    /million|billion|trillion/.test(number);
  if (clause.shape === 'whole' && largest < FEW_BESIDE && !isMeasured)
    return !(CLAUSE_WORDS.lives.test(told) && TOLD_PATTERNS.lives.test(`${number} ${behind.slice(0, 20)}`));
  return largest < FEW && !isMeasured && !CLAUSE_WORDS.lives.test(told);
}

function isNoMeasure({ clause, verb, subject, told, number }: ClauseWords): boolean {
  if (isCounted(clause) || clause.shape === 'there' || !/^(?:is|are|was|were|been)$/.test(verb)) return false;
  if (clause.shape === 'whole') return CLAUSE_WORDS.length.test(number);
  return !EVERYDAY_PATTERNS.measured.test(subject) && !CLAUSE_WORDS.sort.test(told);
}

function isDistance({ clause, number }: ClauseWords): boolean {
  return isCounted(clause) && CLAUSE_WORDS.length.test(number);
}

function isUncaused({ clause, verb, told }: ClauseWords): boolean {
  return isCounted(clause) && CLAUSE_WORDS.harmed.test(verb) && !CLAUSE_WORDS.caused.test(told);
}

function isOneEnd({ between, behind, number }: ClauseWords): boolean {
  return /\bfrom(?: [a-z]+){0,2}$/.test(between) && !/\bto\b/.test(`${number} ${behind}`);
}

/** "Cost $30" and "rose 30%" say all; "spent $30" and "has an average of $30" say less. */
function isIncomplete({ clause, verb, subject, between, number, behind }: ClauseWords): boolean {
  if (isCounted(clause) || behind !== '') return false;
  const isMeasured = EVERYDAY_PATTERNS.measured.test(subject);
  if (CLAUSE_WORDS.ofWhat.test(number) || /\b(?:average|total|support) of$/.test(between)) return !isMeasured;
  if (!CLAUSE_WORDS.sum.test(number) || isMeasured || CLAUSE_WORDS.bareMeasure.test(verb)) return false;
  return !EVERYDAY_PATTERNS.measured.test(between.replace(CLAUSE_WORDS.towards, ''));
}

/** Whether the number is in the subject. */
function isCounted({ shape, subject }: FigureClause): boolean {
  return shape === 'counted' || (shape === 'whole' && subject.start === subject.end);
}

/** "The town's 30 mills", "300 Harbour Road", "Indy 500", "people who earn more than $300". */
function isByTheWay({ clause, tokens, number, behind, between, verb }: ClauseWords): boolean {
  if (clause.shape !== 'whole') return false;
  const before = tokens[clause.number.start - 1];
  if (before && /^(?:'s|’s|its|their|his|her)$/.test(before.lower)) return true;
  const isBare = !CLAUSE_WORDS.sum.test(number);
  if (
    isBare &&
    before?.pos === 'PROPN' &&
    /^\p{Lu}[\p{L}]+$/u.test(before.text) &&
    before.sentence === tokens[clause.number.start]?.sentence
  )
    return true;
  if (TOLD_PATTERNS.whereabouts.test(`${number} ${behind.slice(0, 20)}`)) return true;
  return (
    /^(?:earn|earns|earning|make|makes|making|paying|aged|over|under)$/.test(verb) &&
    /\b(?:less|more|under|over|below|above|least)\b/.test(between)
  );
}

function isSingle({ quantity: { value, unit }, number, behind }: ClauseWords): boolean {
  return (
    value === 1 &&
    !/\d/.test(behind) &&
    !/percent|dollar|euro|pound|yuan|yen/.test(unit) &&
    !/million|billion|trillion/.test(number)
  );
}

function isAside({ clause, tokens }: ClauseWords): boolean {
  return clause.shape === 'whole' && isInAside(tokens, clause);
}

function isSort({ clause, number }: ClauseWords): boolean {
  return clause.shape === 'whole' && /\d-\p{L}/u.test(number);
}

function isNobodysPoll({ quantity, whole }: ClauseWords): boolean {
  const isVote = TOLD_PATTERNS.favoured.test(whole) || /(?:, |\bby )\d+%(?:-| to )\d+%/.test(whole);
  return quantity.unit === 'percentage' && isVote && !TOLD_PATTERNS.asked.test(whole);
}
