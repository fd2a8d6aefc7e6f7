import { EVERYDAY_PATTERNS } from '#extract/finders/figures/everydayRows.ts';
import { FIGURE_PATTERNS } from '#extract/finders/figures/figureRows.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Quantity } from '#model/quantity.ts';
import { spanOfTokens, type Token } from '#model/sentence.ts';
import { cut } from '#model/span.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';
import type { FigureClause } from './figureClause.ts';

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
  /** Behind the number. */
  readonly behind: string;
};

/** Why a number is none that anybody would look up, or is not told whole. */
const WORTHLESS: readonly { readonly why: string; readonly isSo: (words: ClauseWords) => boolean }[] = [
  {
    why: 'a stretch of time measures nothing of anybody',
    isSo: ({ quantity }) => FIGURE_PATTERNS.time.test(quantity.unit),
  },
  {
    why: 'what is counted in games passes with them',
    isSo: ({ number, told }) => FIGURE_PATTERNS.passing.test(number) || CLAUSE_WORDS.played.test(told),
  },
  { why: '"hundreds" is nobody’s number', isSo: ({ amount }) => CLAUSE_WORDS.vague.test(amount) },
  { why: '"the 300 workers": which they are stands elsewhere', isSo: isPointedAt },
  { why: 'a number alone counts nothing', isSo: isBare },
  { why: 'a few are told by the way, unless they measure or are lives', isSo: isFew },
  { why: 'some verbs do nothing with a number', isSo: ({ verb }) => CLAUSE_WORDS.idle.test(verb) },
  { why: '"is" measures only what can be measured', isSo: isNoMeasure },
  {
    why: '"in the region" says nothing of which',
    isSo: ({ clause: { shape }, told }) => shape !== 'active' && CLAUSE_WORDS.somewhere.test(told),
  },
  { why: 'where a place is, is no figure of it', isSo: isDistance },
  { why: 'who died died of something', isSo: isUncaused },
  { why: '"rose from 30" does not say to what', isSo: isOneEnd },
  { why: '"spent $30" does not say on what', isSo: isIncomplete },
];

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
    behind: write(number.end, end),
  };
}

function isPointedAt({ tokens, clause: { number, shape }, told }: ClauseWords): boolean {
  if (shape === 'counted' && /\b(?:his|her)\b/.test(told)) return true;
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
  return before === 'the' && (shape === 'counted' || number.start - at === 1);
}

function isBare({ quantity, clause: { shape }, number, subject, behind }: ClauseWords): boolean {
  if (/\bothers?$/.test(number)) return true;
  if (quantity.unit === 'percentage') return shape === 'counted' && !/^(?:of|[a-z]+s)\b/.test(behind);
  return quantity.unitSpan === undefined && (shape === 'counted' || !EVERYDAY_PATTERNS.measured.test(subject));
}

const FEW = 5;

function isFew({ quantity: { value, unit }, number, told }: ClauseWords): boolean {
  const largest = typeof value === 'number' ? value : value[1];
  const isMeasured =
    /percent|dollar|euro|pound|yuan|yen|ton|metre|mile|litre|acre|hectare|watt|degree/.test(unit) ||
    /million|billion|trillion/.test(number);
  return largest < FEW && !isMeasured && !CLAUSE_WORDS.lives.test(told);
}

function isNoMeasure({ clause: { shape }, verb, subject, told }: ClauseWords): boolean {
  if (shape === 'counted' || shape === 'there' || !/^(?:is|are|was|were|been)$/.test(verb)) return false;
  return !EVERYDAY_PATTERNS.measured.test(subject) && !CLAUSE_WORDS.sort.test(told);
}

function isDistance({ clause: { shape }, number }: ClauseWords): boolean {
  return shape === 'counted' && CLAUSE_WORDS.length.test(number);
}

function isUncaused({ clause: { shape }, verb, told }: ClauseWords): boolean {
  return shape === 'counted' && CLAUSE_WORDS.harmed.test(verb) && !CLAUSE_WORDS.caused.test(told);
}

function isOneEnd({ between, behind, number }: ClauseWords): boolean {
  return /\bfrom(?: [a-z]+){0,2}$/.test(between) && !/\bto\b/.test(`${number} ${behind}`);
}

/** "Cost $30" and "rose 30%" say all; "spent $30" and "has an average of $30" say less. */
function isIncomplete({ clause: { shape }, verb, subject, between, number, behind }: ClauseWords): boolean {
  if (shape === 'counted' || behind !== '') return false;
  const isMeasured = EVERYDAY_PATTERNS.measured.test(subject);
  if (CLAUSE_WORDS.ofWhat.test(number) || /\b(?:average|total|support) of$/.test(between)) return !isMeasured;
  if (!CLAUSE_WORDS.sum.test(number) || isMeasured || CLAUSE_WORDS.bareMeasure.test(verb)) return false;
  return !EVERYDAY_PATTERNS.measured.test(between.replace(CLAUSE_WORDS.towards, ''));
}
