import { currencies } from '#lexicon/currencies.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Qualifiers } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { contains } from '#model/span.ts';
import type { Unit } from '../line.ts';
import type { Match } from '../match.ts';
import { asArgument } from '../toFacts.ts';
import type { ProjectPhrase } from './projectPhrase.ts';
import { stageOf } from './stageOf.ts';

/** Words around the match in which its place may stand. */
const NEAR = 6;

/** What the sentence says of a project besides its name: kind, stage, place, date and money. */
export function qualifiersOf(match: Match, phrase: ProjectPhrase, annotated: AnnotatedArticle): Qualifiers {
  const [place, date, money] = [placeOf(match, annotated), dateOf(match), moneyOf(match, annotated)];
  const stage = stageOf(match, annotated);
  return {
    kind: phrase.kind,
    ...(stage && { stage }),
    ...(place && { place }),
    ...(date && (date.role === 'by' ? { deadline: date } : { date })),
    ...(money && { quantity: money }),
  };
}

function placeOf({ line, units }: Match, annotated: AnnotatedArticle): Argument | undefined {
  const last = line.units.indexOf(units.at(-1) as Unit);
  const at = line.units.findIndex(
    ({ mention }, i) =>
      i > last &&
      i <= last + NEAR &&
      mention?.kind === 'place' &&
      mention.form === 'name' &&
      /^(?:in|near|at)$/.test(line.units[i - 1]?.token?.lower ?? ''),
  );
  const unit = line.units[at];
  return unit && asArgument(unit, annotated);
}

/** The only date of the sentence; where there are more it is not clear which is the project's. */
function dateOf({ line }: Match): Moment | undefined {
  const dates = line.units.flatMap(({ moment }) => (moment ? [moment] : []));
  return dates.length === 1 ? dates[0] : undefined;
}

/** What it costs, where the sentence says that it costs. */
function moneyOf({ line }: Match, { quantities }: AnnotatedArticle): Quantity | undefined {
  if (!COSTS.some((word) => line.words.includes(word))) return undefined;
  const sums = quantities.filter(({ span, unit }) => contains(line.sentence.span, span) && isMoney(unit));
  return sums.length === 1 ? sums[0] : undefined;
}

const COSTS = ['cost', 'costs', 'costing', 'worth', 'invest', 'invested', 'investment', 'budget', 'priced', 'spend'];

function isMoney(unit: string): boolean {
  return MONEY.has(unit);
}

const MONEY: ReadonlySet<string> = new Set(currencies.map(({ name }) => name));
