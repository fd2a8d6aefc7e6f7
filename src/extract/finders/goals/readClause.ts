import { createMeasuredFact } from '#extract/facts/createMeasuredFact.ts';
import type { Owner } from '#extract/phrases/findPlainOwner.ts';
import { metricOf } from '#extract/phrases/metricOf.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Certainty, Fact } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { cut, findOverlapping, findWithin, type Span } from '#model/span.ts';
import { deadlineOf } from './deadlineOf.ts';
import type { GoalClause } from './findClauses.ts';
import type { Goal } from './goalCues.ts';
import { ACTION_PATTERNS } from './goalRows.ts';
import { comparatorOf, nameDeed } from './nameDeed.ts';

/** The targets a clause sets, one for each number; a plan if it has none. */
export function readClause(annotated: AnnotatedArticle, clause: GoalClause, owner: Owner): Goal[] {
  const { text } = annotated.article;
  const action = cut(text, clause.action).replace(/^(?:almost |very |\w+ly )+/, '');
  if (isIdle(annotated, clause, action)) return [];
  const sentence = annotated.sentences[clause.sentence]?.span ?? clause.action;
  const aims = findWithin(annotated.quantities, clause.action).filter((one) => isAimedAt(annotated, clause, one));
  const targets = aims.flatMap(
    (quantity, i) =>
      targetOf(annotated, { clause, owner, quantity, prior: aims[i - 1], next: aims[i + 1], sentence }) ?? [],
  );
  const asGoal = (fact: Fact): Goal => ({ fact, strength: clause.cue.goal });
  const isOpen = (fact: Fact) => clause.cue.goal === 'possible' && !fact.qualifiers.deadline;
  if (targets.length > 0) return targets.flatMap((fact) => (isOpen(fact) ? [] : [asGoal(fact)]));
  if (!isPlan(clause, owner, action)) return [];
  const plan = planOf(annotated, { clause, owner, sentence });
  return clause.cue.plans === 'dated' && !plan.qualifiers.deadline ? [] : [asGoal(plan)];
}

/** "will be" says what is meant only if a number follows: "will be more than 3 tonnes". */
function isIdle({ article, quantities }: AnnotatedArticle, { cue, action }: GoalClause, words: string): boolean {
  if (!ACTION_PATTERNS.idle.test(words) || (cue.by === 'anybody' && /^be\b/.test(words))) return false;
  const leads = findWithin(quantities, action).map(({ span }) => article.text.slice(action.start, span.start));
  return !leads.some((lead) =>
    /^be (?:more than |over |at least |about |around |above |nearly |less than |under |below |up to )?$/.test(lead),
  );
}

function isAimedAt(
  { article, moments }: AnnotatedArticle,
  { action, subject, cue, cueSpan, certainty }: GoalClause,
  quantity: Quantity,
): boolean {
  if (cue.goal === 'possible' && certainty === 'negated') return false;
  const { text } = article;
  if (ACTION_PATTERNS.time.test(quantity.unit) || ACTION_PATTERNS.uncounted.test(cut(text, quantity.span)))
    return false;
  // "From 90 tonnes today to 500" holds a date; "2030" is one.
  if (findOverlapping(moments, quantity.span).some(({ span }) => !isInside(quantity.span, span))) return false;
  const lead = text.slice(action.start, quantity.span.start);
  if (ACTION_PATTERNS.besides.test(lead) || (lead === '' && /\bplans? to $/.test(cut(text, cueSpan)))) return false;
  const money = quantity.unit !== '' && !(quantity.unitSpan && quantity.unitSpan.start > quantity.span.start);
  if (ACTION_PATTERNS.steady.test(lead.slice(lead.search(/\S+\s$/))) && !money && !/^exceed|^surpass/.test(lead))
    return false;
  if (
    /\($/.test(lead.trimEnd()) ||
    (ACTION_PATTERNS.incidental.test(lead) &&
      !/\b(?:of|to) (?:the|its|their) $/.test(lead) &&
      subject.end >= subject.start)
  )
    return false;
  if (/^,? (?:less|more|higher|lower|fewer) than\b/.test(text.slice(quantity.span.end, quantity.span.end + 14)))
    return false;
  return quantity.unit !== '' || ACTION_PATTERNS.reaches.test(lead);
}

function isInside(outer: Span, inner: Span): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}

type Aimed = {
  readonly clause: GoalClause;
  readonly owner: Owner;
  readonly quantity: Quantity;
  readonly prior: Quantity | undefined;
  readonly next: Quantity | undefined;
  readonly sentence: Span;
};

/** The target that a number sets; undefined if nothing says what it is of. */
function targetOf(
  annotated: AnnotatedArticle,
  { clause, owner, quantity, prior, next, sentence }: Aimed,
): Fact | undefined {
  const { text } = annotated.article;
  if (prior && RESULTS.test(text.slice(prior.span.end, quantity.span.start))) return undefined;
  const metric =
    metricOf(text, clause.action, { quantity, subjectMetric: owner.metric }) ??
    priorMetric(text, clause.action, quantity) ??
    (clause.cue.plans === 'never' ? clause.action : undefined);
  if (!metric) return undefined;
  const deadline = deadlineOf(annotated, quantity.span, {
    sentence,
    limit: next?.span.start ?? Math.max(clause.action.end, sentenceTail(annotated, clause, sentence)),
    lead: clause.cueSpan.start,
  });
  if (!deadline && ACTION_PATTERNS.ending.test(cut(text, clause.action))) return undefined;
  const deed = nameDeed(text, clause, { metric, quantity, prior, next, deadline });
  return createMeasuredFact(annotated, {
    relation: 'target',
    subject: owner.argument,
    object: metric,
    ...(deed && { name: deed }),
    qualifiers: { quantity: { ...quantity, change: comparatorOf(text, quantity) }, ...(deadline && { deadline }) },
    certainty: certaintyOfAction(clause, cut(text, clause.action)),
    sentence,
    foundBy: `target:${clause.cue.name}`,
  });
}

/** "cut its staff by 12%, dismissing 700 people": what comes of it is no target of its own. */
const RESULTS = /, \w+ing (?:[\w-]+ ){0,4}$/;

/** "raise tea output to 5 tonnes by 2026 and 7 tonnes by 2030": the second is of tea output too. */
function priorMetric(text: string, action: Span, { span }: Quantity): Span | undefined {
  const match = /^\w+ (?:its |their |the )?([\w’' -]+?) (?:by|to|from) /.exec(text.slice(action.start, span.start));
  return match?.[1] && / and [^a-z]*$/.test(text.slice(action.start, span.start))
    ? {
        start: action.start + match[0].indexOf(match[1]),
        end: action.start + match[0].indexOf(match[1]) + match[1].length,
      }
    : undefined;
}

/** A date behind the action may still be in its sentence: ", by 2030". */
function sentenceTail({ article }: AnnotatedArticle, { action }: GoalClause, sentence: Span): number {
  return /^,? (?:by|before|within) /.test(article.text.slice(action.end, action.end + 9))
    ? Math.min(sentence.end, action.end + 40)
    : action.end;
}

function certaintyOfAction({ certainty }: GoalClause, action: string): Certainty {
  if (/^not\b/.test(action)) return 'negated';
  return ACTION_PATTERNS.avoided.test(action) && certainty === 'stated' && /^(?:miss|abandon|drop|scrap)/.test(action)
    ? 'negated'
    : certainty;
}

function isPlan(
  { cue, subject, certainty, action: { start, end } }: GoalClause,
  { argument, metric }: Owner,
  action: string,
): boolean {
  if (certainty === 'negated' && cue.by === 'bodies') return false;
  if (/^it$/i.test(argument.text) && cue.by === 'bodies' && /^be\b/.test(action)) return false;
  if (cue.by === 'bodies' && /^be \w/.test(action) && !ACTION_PATTERNS.doneToProject.test(action)) return false;
  if (cue.plans === 'never' || end - start < 8 || !/^[a-z]/.test(action) || !/\s/.test(action.trim())) return false;
  if (cue.by === 'bodies' && argument.kind === 'person') return false;
  const passive = /^be \w/.test(action);
  return metric === undefined || subject.end === subject.start || passive || cue.noun === true || cue.ofThings === true;
}

function planOf(
  annotated: AnnotatedArticle,
  { clause, owner, sentence }: { clause: GoalClause; owner: Owner; sentence: Span },
): Fact {
  const { action, subject, cue } = clause;
  const passive = owner.metric !== undefined && cue.noun !== true && subject.end > subject.start;
  // "Its goal is for Oslo to grow": what Oslo is to do is nothing that the owner does.
  const doer = /\bfor (?=[^:,.;]{2,30} to $)/.exec(cut(annotated.article.text, clause.cueSpan))?.index;
  const start = passive ? subject.start : doer === undefined ? action.start : clause.cueSpan.start + doer;
  const object = { start, end: action.end };
  const deadline = deadlineOf(
    annotated,
    { start: action.start, end: action.start },
    { sentence, limit: Math.max(action.end, sentenceTail(annotated, clause, sentence)), lead: clause.cueSpan.start },
  );
  const isGoal = cue.noun === true || cue.goal === 'named' || cue.name === 'goal-of';
  const isTarget =
    deadline &&
    (isGoal || (cue.goal === 'meant' && ACTION_PATTERNS.setsState.test(cut(annotated.article.text, action))));
  return createMeasuredFact(annotated, {
    relation: isTarget ? 'target' : 'plan',
    subject: owner.argument,
    object,
    qualifiers: deadline ? { deadline } : {},
    certainty: clause.certainty,
    sentence,
    foundBy: `${isTarget ? 'target' : 'plan'}:${cue.name}`,
  });
}
