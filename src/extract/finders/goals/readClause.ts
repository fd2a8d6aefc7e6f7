import { createFact } from '#extract/facts/createFact.ts';
import type { Owner } from '#extract/phrases/findOwner.ts';
import { metricOf } from '#extract/phrases/metricOf.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Certainty, Fact } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { contains, cut, type Span } from '#model/span.ts';
import { deadlineOf } from './deadlineOf.ts';
import type { GoalClause } from './findClauses.ts';

/** Verbs that neither plan nor reach anything: "will be", "will need", "may see". */
const IDLE =
  /^(?:be(?! (?:\w+ly )?(?:\w+ed|built|held|set up|put|made|cut|laid|brought|given|taken|opened|begun|rebuilt|spent|driven|done)\b)|have(?! (?:built|\w+ed)\b)|need|depend|remain|seem|appear|look|know|mean|see|feel|think|believe|like|love|face|suffer|lose|say|tell|call|meet|visit|attend|come|go(?! on)|stay|live|happen|occur|want|hope|die|play (?:a|an|the)\b|discuss|ask|hear|get|let|mark|require|involve|include|result|lead to|cost|affect|hurt|kill|displace|leave|force|benefit|damage|enable|celebrate|also be|reali[sz]e|understand|remember|learn|accept|recogni[sz]e|begin|start to|forge ahead|reach new heights)\b/i;
/** What is done to projects; "will be remembered" is no plan. */
const PROJECTS =
  /^be (?:\w+ly |also |further )?(?:built|sped up|made|tailored|encouraged|completed|finished|opened|launched|developed|accelerated|coordinated|customi[sz]ed|expanded|promoted|upgraded|introduced|established|implemented|carried out|set up|invested|constructed|put into|guided|strengthened|improved|renovated|restored|rebuilt|created|increased|raised|reduced|cut|closed|shut|added|connected|extended|delivered|supported|moved|merged|converted|turned|spent|trained|hired|installed|planted|phased out|rolled out|modernised|modernized|doubled|lifted|optimi[sz]ed|advanced|pushed|held|provided|offered|electrified|scrapped|listed|sold|privati[sz]ed|transformed|enhanced|formed|replaced|demolished|allocated|ready|operational|in operation)\b/;
const STEADY = /^(?:the|these|those|its|their|his|her|our|all)\s$/i;
/** A number without a unit is aimed at only as a level. */
const REACHES = /\b(?:exceed|reach|hit|top|surpass|total|to|by|of) (?:[a-z]+ )*$/;
const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|century|year of age|quarter|semester|generation)$/;
/** Things that are counted on the way, and that nobody strives for. */
const INCIDENTAL =
  /\b(?:which|who|whose|where|when|because|after|than those|held in|based in|according|of the|of its|of their|between the|from the|in the|with the|for the|to the|by the) (?:[\w-]+ ){0,3}$/i;
const AVOIDED =
  /^(?:not )?(?:meet|miss|reach|hit|achieve|fulfil|fulfill|keep|abandon|drop|scrap|cut|lower|raise) (?:its|their|the|a|an)\b.*\b(?:goal|target|plan|objective) (?:of|to)\b/i;

/** The targets a clause sets, one for each number; a plan where it has none. */
export function readClause(annotated: AnnotatedArticle, clause: GoalClause, owner: Owner): Fact[] {
  const { text } = annotated.article;
  const action = cut(text, clause.action).replace(/^(?:almost |very |\w+ly )+/, '');
  if (isIdle(annotated, clause, action)) return [];
  const sentence = annotated.sentences[clause.sentence]?.span ?? clause.action;
  const quantities = annotated.quantities.filter((quantity) => isAimedAt(annotated, clause, quantity));
  const targets = quantities.flatMap((quantity, i) =>
    targetOf(annotated, { clause, owner, quantity, next: quantities[i + 1], sentence }),
  );
  if (quantities.length > 0)
    return clause.cue.name === 'may' ? targets.filter((fact) => fact.qualifiers.deadline) : targets;
  if (!isPlan(clause, owner, action)) return [];
  const plan = planOf(annotated, { clause, owner, sentence });
  return clause.cue.name === 'importance-of' && !plan.qualifiers.deadline ? [] : [plan];
}

/** "will be" says what is meant only where a number follows: "will be more than 3 tonnes". */
function isIdle({ article, quantities }: AnnotatedArticle, { cue, action }: GoalClause, words: string): boolean {
  if (!IDLE.test(words) || (cue.by === 'anybody' && /^be\b/.test(words))) return false;
  const leads = quantities
    .filter(({ span }) => contains(action, span))
    .map(({ span }) => article.text.slice(action.start, span.start));
  return !leads.some((lead) =>
    /^be (?:more than |over |at least |about |around |above |nearly |less than |under |below |up to )?$/.test(lead),
  );
}

function isAimedAt(
  { article, moments }: AnnotatedArticle,
  { action, subject, cue, certainty }: GoalClause,
  quantity: Quantity,
): boolean {
  if (cue.name === 'may' && certainty === 'negated') return false;
  const { text } = article;
  if (!contains(action, quantity.span) || TIMES.test(quantity.unit)) return false;
  if (moments.some(({ span }) => span.start < quantity.span.end && quantity.span.start < span.end)) return false;
  const lead = text.slice(action.start, quantity.span.start);
  const money = quantity.unit !== '' && !(quantity.unitSpan && quantity.unitSpan.start > quantity.span.start);
  if (STEADY.test(lead.slice(lead.search(/\S+\s$/))) && !money && !/^exceed|^surpass/.test(lead)) return false;
  if (
    /\($/.test(lead.trimEnd()) ||
    (INCIDENTAL.test(lead) && !/\b(?:of|to) (?:the|its|their) $/.test(lead) && subject.end >= subject.start)
  )
    return false;
  if (/^,? (?:less|more|higher|lower|fewer) than\b/.test(text.slice(quantity.span.end, quantity.span.end + 14)))
    return false;
  return quantity.unit !== '' || REACHES.test(lead);
}

type Found = {
  readonly clause: GoalClause;
  readonly owner: Owner;
  readonly quantity: Quantity;
  readonly next: Quantity | undefined;
  readonly sentence: Span;
};

function targetOf(annotated: AnnotatedArticle, { clause, owner, quantity, next, sentence }: Found): Fact[] {
  const { text } = annotated.article;
  const object =
    metricOf(text, clause.action, { quantity, subjectMetric: owner.metric }) ??
    priorMetric(text, clause.action, quantity) ??
    clause.action;
  const deadline = deadlineOf(annotated, quantity.span, {
    sentence,
    limit: next?.span.start ?? Math.max(clause.action.end, sentenceTail(annotated, clause, sentence)),
    lead: clause.cueSpan.start,
  });
  return [
    createFact(annotated, {
      relation: 'target',
      subject: owner.argument,
      object,
      qualifiers: { quantity, comparator: quantity.change, ...(deadline && { deadline }) },
      certainty: certaintyOf(clause, cut(text, clause.action)),
      sentence,
      foundBy: `target:${clause.cue.name}`,
    }),
  ];
}

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

function certaintyOf({ certainty }: GoalClause, action: string): Certainty {
  if (/^not\b/.test(action)) return 'negated';
  return AVOIDED.test(action) && certainty === 'stated' && /^(?:miss|abandon|drop|scrap)/.test(action)
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
  if (cue.by === 'bodies' && /^be \w/.test(action) && !PROJECTS.test(action)) return false;
  if (!cue.plans || end - start < 8 || !/^[a-z]/.test(action) || !/\s/.test(action.trim())) return false;
  if (cue.by === 'bodies' && argument.kind === 'person') return false;
  const passive = /^be \w/.test(action);
  return (
    metric === undefined || subject.end === subject.start || passive || cue.noun === true || cue.name === 'scheduled'
  );
}

function planOf(
  annotated: AnnotatedArticle,
  { clause, owner, sentence }: { clause: GoalClause; owner: Owner; sentence: Span },
): Fact {
  const { action, subject, cue } = clause;
  const passive = owner.metric !== undefined && cue.noun !== true && subject.end > subject.start;
  const object = passive ? { start: subject.start, end: action.end } : action;
  const deadline = deadlineOf(
    annotated,
    { start: action.start, end: action.start },
    { sentence, limit: Math.max(action.end, sentenceTail(annotated, clause, sentence)), lead: clause.cueSpan.start },
  );
  return createFact(annotated, {
    relation: 'plan',
    subject: owner.argument,
    object,
    qualifiers: deadline ? { deadline } : {},
    certainty: clause.certainty,
    sentence,
    foundBy: `plan:${cue.name}`,
  });
}
