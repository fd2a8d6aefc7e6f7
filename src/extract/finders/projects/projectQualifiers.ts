import { asArgument } from '#extract/facts/asArgument.ts';
import type { LineUnit } from '#extract/patterns/line.ts';
import type { Match } from '#extract/patterns/matchRules.ts';
import { CURRENCIES } from '#lexicon/numbers/currencies.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Qualifiers, Stage } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { findWithin } from '#model/span.ts';
import type { ProjectPhrase } from './findProjectPhrases.ts';

/** Words around the match in which its place may stand. */
const REACH_BEHIND_PROJECT = 6;

/** What the sentence says of a project besides its name: kind, stage, place, date and money. */
export function projectQualifiers(match: Match, phrase: ProjectPhrase, annotated: AnnotatedArticle): Qualifiers {
  const [place, date, money] = [placeOfProject(match, annotated), dateOfProject(match), costOf(match, annotated)];
  const stage = stageOf(match, annotated);
  return {
    kind: phrase.kind,
    ...(stage && { stage }),
    ...(place && { place }),
    ...(date && (date.role === 'by' ? { deadline: date } : { date })),
    ...(money && { quantity: money }),
  };
}

function placeOfProject({ line, units }: Match, annotated: AnnotatedArticle): Argument | undefined {
  const last = line.units.indexOf(units.at(-1) as LineUnit);
  const at = line.units.findIndex(
    ({ mention }, i) =>
      i > last &&
      i <= last + REACH_BEHIND_PROJECT &&
      mention?.kind === 'place' &&
      mention.form === 'name' &&
      /^(?:in|near|at)$/.test(line.units[i - 1]?.token?.lower ?? ''),
  );
  const unit = line.units[at];
  return unit && asArgument(unit, annotated);
}

/** The date right behind the match, or one that opens the sentence; any other may be that of something else. */
function dateOfProject({ line, units }: Match): Moment | undefined {
  const last = line.units.indexOf(units.at(-1) as LineUnit);
  const behind = line.units.slice(last + 1, last + 1 + REACH_OF_DATE);
  const end = behind.findIndex(
    ({ moment, mention, token }) => !moment && !mention && !TO_DATE.test(token?.lower ?? ''),
  );
  const near = [...units, ...behind.slice(0, end < 0 ? REACH_OF_DATE : end)].find(({ moment }) => moment);
  const opening = line.units
    .slice(0, 4)
    .find(({ moment }, i) => moment && (i === 0 || OPENS_DATE.test(line.units[0]?.token?.lower ?? '')));
  return (near ?? opening)?.moment;
}

const REACH_OF_DATE = 9;
/** What may stand between a project and its date. */
const TO_DATE =
  /^(?:in|by|on|at|near|before|within|until|from|the|end|of|,|early|late|mid|last|this|next|began|begun|start|starts|started|will|is|was|be|being|been|planned|due|scheduled|expected|to|completed|opened|finished|ready|only|and)$/;
const OPENS_DATE = /^(?:in|on|by|this|last|next|from|since)$/;

/** What it costs, if the sentence says that it costs. */
function costOf({ line }: Match, { quantities }: AnnotatedArticle): Quantity | undefined {
  if (!COSTS.some((word) => line.words.includes(word))) return undefined;
  const sums = findWithin(quantities, line.sentence.span).filter(({ unit }) => isMoney(unit));
  return sums.length === 1 ? sums[0] : undefined;
}

const COSTS = ['cost', 'costs', 'costing', 'worth', 'invest', 'invested', 'investment', 'budget', 'priced', 'spend'];

function isMoney(unit: string): boolean {
  return MONEY.has(unit);
}

const MONEY: ReadonlySet<string> = new Set(CURRENCIES.map(({ name }) => name));

/** Words that say how far a project is; the first row that fits is taken. */
const STAGE_ROWS: readonly { readonly stage: Stage; readonly words: RegExp }[] = [
  {
    stage: 'started',
    words:
      /\b(?:continu\w+|go on|goes on|going on|accelerat\w+|speed\w* up|sped up|hasten\w*|faster|under construction|(?:is|are|was|were) being|under way|ongoing)\b/,
  },
  {
    stage: 'planned',
    words:
      /\b(?:will|shall|would|plan(?:s|ned)?|to be|is to|are to|aims?|intends?|hopes?|going to|scheduled|next year|work on (?:making|developing)|due)\b/,
  },
  { stage: 'completed', words: /\b(?:completed|finished|opened|inaugurated|put into|unveiled)\b/ },
  {
    stage: 'started',
    words:
      /\b(?:began|begun|begins|started|starts|broke ground|launched|build|builds|building|constructing|developing)\b/,
  },
];
/** Words before and behind the match that still belong to its clause. */
const LEAD_OF_STAGE = 60;
const TAIL_OF_STAGE = 50;

/** How far a project is, by the words of its clause; undefined if they do not say. */
function stageOf({ line, units }: Match, { article }: AnnotatedArticle): Stage | undefined {
  const [start, end] = [units[0]?.span.start ?? 0, units.at(-1)?.span.end ?? 0];
  const { span } = line.sentence;
  const lead = article.text.slice(Math.max(span.start, start - LEAD_OF_STAGE), start);
  const rest = article.text.slice(end, Math.min(span.end, end + TAIL_OF_STAGE));
  const words = (
    lead.slice(lead.search(/[^,;]*$/)) +
    article.text.slice(start, end) +
    rest.replace(/[,;].*/su, '')
  ).toLowerCase();
  const stage = STAGE_ROWS.find((row) => row.words.test(words))?.stage;
  return stage === 'started' && AHEAD.test(article.text.slice(span.start, start)) && !UNDER_WAY.test(words)
    ? 'planned'
    : stage;
}

/** "Work will be coordinated, too, on building the bridge": the verb of the clause stands before the list. */
const AHEAD = /\b(?:will|shall|(?:is|are) to|plans? to|aims? to|intends? to) (?!continue|go on|keep)\w+[^;]*$/;
const UNDER_WAY =
  /\b(?:continu\w+|go(?:es)? on|going on|sped up|speed\w* up|under construction|under way|ongoing|being)\b/;
