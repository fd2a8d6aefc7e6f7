import { EVERYDAY_PATTERNS } from '#extract/finders/figures/everydayRows.ts';
import { FIGURE_PATTERNS } from '#extract/finders/figures/figureRows.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Quantity } from '#model/quantity.ts';
import { spanOfTokens } from '#model/sentence.ts';
import { cut } from '#model/span.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';
import type { FigureClause } from './figureClause.ts';

/** Fewer than these are told by the way, unless they measure or are lives. */
const FEW = 10;

/** Whether the number of a clause is one that somebody would look up, and is told whole. */
export function isWorthAsking(annotated: AnnotatedArticle, clause: FigureClause, quantity: Quantity): boolean {
  const { text } = annotated.article;
  const words = cut(text, quantity.span);
  const cutOut = (start: number, end: number) => cut(text, spanOfTokens(annotated.tokens, { start, end }));
  const told = cutOut(Math.min(clause.verb.start, clause.number.start), clause.end);
  const verb = annotated.tokens[clause.verb.end - 1]?.lower ?? '';
  if (FIGURE_PATTERNS.time.test(quantity.unit) || FIGURE_PATTERNS.passing.test(words)) return false;
  if (isPointedAt(annotated, clause) || /\bothers?$/.test(words)) return false;
  if (CLAUSE_WORDS.vague.test(cutOut(Math.max(0, clause.number.start - 2), clause.number.end))) return false;
  if (CLAUSE_WORDS.played.test(told) || CLAUSE_WORDS.idle.test(verb)) return false;
  if (
    quantity.unitSpan === undefined &&
    (clause.shape === 'counted' || !/\d{3}|million|billion|thousand|hundred/.test(words))
  )
    return false;
  if (!isToldOfVerb(annotated, clause, told) || !isComplete(annotated, clause, verb)) return false;
  const largest = typeof quantity.value === 'number' ? quantity.value : quantity.value[1];
  return largest >= FEW || isMeasured(quantity, words) || CLAUSE_WORDS.lives.test(told);
}

/** "The 300 workers", "the top 40 inns": which they are stands elsewhere. */
function isPointedAt({ tokens }: AnnotatedArticle, { number, shape }: FigureClause): boolean {
  let at = number.start - 1;
  while (/^(?:NUM|ADJ|ADV)$/.test(tokens[at]?.pos ?? '') || CLAUSE_WORDS.approximate.test(tokens[at]?.lower ?? '')) {
    if (/^(?:the|top|first|last|past|next)$/.test(tokens[at]?.lower ?? '')) break;
    at--;
  }
  const before = tokens[at]?.lower ?? '';
  return (
    /^(?:these|those|its|their|top|first|last|past|next)$/.test(before) ||
    (before === 'the' && (shape === 'counted' || number.start - at === 1))
  );
}

/** "Spent $30" does not say on what, "won 30%" not of what; "cost $30" and "rose 30%" do. */
function isComplete({ tokens, article: { text } }: AnnotatedArticle, clause: FigureClause, verb: string): boolean {
  if (clause.shape === 'counted' || clause.end > clause.number.end) return true;
  const number = cut(text, spanOfTokens(tokens, clause.number));
  if (/\b(?:cases|items|incidents|units|inches|feet|degrees|miles|reports|people more|points)$/.test(number))
    return EVERYDAY_PATTERNS.measured.test(cut(text, spanOfTokens(tokens, clause.subject)));
  if (!CLAUSE_WORDS.sum.test(number)) return true;
  const subject = cut(text, spanOfTokens(tokens, clause.subject));
  const between = cut(text, spanOfTokens(tokens, { start: clause.verb.end, end: clause.number.start }));
  if (
    EVERYDAY_PATTERNS.measured.test(
      between.replace(/ (?:at|to|by|of|from|up|down|about|around|nearly|over|to over)+$/g, ''),
    )
  )
    return true;
  return CLAUSE_WORDS.bareMeasure.test(verb) || EVERYDAY_PATTERNS.measured.test(subject);
}

function isMeasured({ unit }: Quantity, words: string): boolean {
  return (
    /percent|dollar|euro|pound|yuan|yen|ton|metre|mile|litre|acre|hectare|watt|degree/.test(unit) ||
    /million|billion|trillion/.test(words)
  );
}

/** "Is", if it measures; a death, if it is told of what; and no place "30 miles north of" another. */
function isToldOfVerb({ tokens, article: { text } }: AnnotatedArticle, clause: FigureClause, told: string): boolean {
  const verb = tokens[clause.verb.end - 1]?.lower ?? '';
  const whole = cut(text, spanOfTokens(tokens, { start: clause.number.start, end: clause.end }));
  if (clause.shape === 'counted') {
    if (
      /\b(?:miles?|feet|foot|metres?|meters?|kilometers?|kilometres?|inches)\b(?! of)/.test(
        cut(text, spanOfTokens(tokens, clause.number)),
      )
    )
      return false;
    return (
      !/^(?:died|die|killed|injured|dead|wounded|hurt|hospitalized|missing|rescued)$/.test(verb) ||
      CLAUSE_WORDS.caused.test(whole)
    );
  }
  if (clause.shape === 'there' || !CLAUSE_WORDS.auxiliary.test(verb) || /^ha[sd]$|^have$/.test(verb)) return true;
  const subject = cut(text, spanOfTokens(tokens, clause.subject));
  return (
    EVERYDAY_PATTERNS.measured.test(subject) ||
    /^\S+ (?:home to|worth|valued at|paid|(?:an? )?(?:[\w-]+ ){0,3}(?:city|town|village|county|country|state|island|company|firm|school|bank|network|university|community) of)\b/.test(
      told,
    )
  );
}
