import { createMeasuredFact } from '#extract/facts/createMeasuredFact.ts';
import { findOwner } from '#extract/phrases/findOwner.ts';
import { findSubjectBefore } from '#extract/phrases/findSubjectBefore.ts';
import { metricOf } from '#extract/phrases/metricOf.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Certainty, Fact } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { sentenceAt } from '#model/sentence.ts';
import { findOverlapping, findWithin, type Span } from '#model/span.ts';
import { deadlineOf } from './deadlineOf.ts';
import { ACTION_PATTERNS, NAMED_GOAL_PATTERNS } from './goalRows.ts';

/** Finds targets that are named as such by a noun. Each belongs to the clause's subject, unless it says whose it is. */
export function findNamedGoals(
  annotated: AnnotatedArticle,
  topicAt: (sentence: number) => Argument | undefined,
): Fact[] {
  return annotated.quantities.flatMap((quantity) => {
    const index = sentenceAt(annotated.sentences, quantity.span.start);
    const sentence = annotated.sentences[index];
    if (!sentence || sentence.boilerplate) return [];
    return goalOf(annotated, { quantity, sentence: sentence.span, topic: topicAt(index) });
  });
}

/** "A plan for her 3-year-old", "plans to five members", "three army targets": nothing that could be reached. */
function isNoLevel(text: string, { unit, span, unitSpan }: Quantity, before: string | undefined): boolean {
  if (ACTION_PATTERNS.time.test(unit) || /of age$/.test(unit)) return true;
  if (before !== undefined && /\bplans? (?:of|to|for|at) $/i.test(before)) return true;
  return (
    before === undefined &&
    unitSpan !== undefined &&
    /\b(?:targets|goals)\b/.test(text.slice(unitSpan.start, span.end + 24).split(/[,.;]/)[0] ?? '')
  );
}

type GoalPlace = { readonly quantity: Quantity; readonly sentence: Span; readonly topic: Argument | undefined };

function goalOf(annotated: AnnotatedArticle, place: GoalPlace): Fact[] {
  const { text } = annotated.article;
  const { quantity, sentence } = place;
  const named = {
    behind: goalBehind(text, quantity),
    before: NAMED_GOAL_PATTERNS.before.exec(text.slice(sentence.start, quantity.span.start)),
  };
  if ((!named.behind && !named.before) || isNoLevel(text, quantity, named.before?.[0])) return [];
  const word = named.before && named.before.index + (named.before.groups?.metric?.length ?? 0);
  const start = word === null ? quantity.span.start : sentence.start + word;
  const lead = text.slice(sentence.start, start);
  if (
    NAMED_GOAL_PATTERNS.reachedBehind.test(text.slice(quantity.span.start, quantity.span.end + 60)) ||
    /\b(?:his|her)(?: [\w-]+){0,3}$/.test(lead.trimEnd()) ||
    /\bprice\s(?:target|goal|objective)/i.test(text.slice(sentence.start, sentence.end))
  )
    return [];
  if (NAMED_GOAL_PATTERNS.reached.test(lead) && !NAMED_GOAL_PATTERNS.toBeReached.test(lead)) return [];
  const object = objectOf(text, place, named);
  const subject = ownerOfGoal(annotated, { start, end: quantity.span.end }, place);
  if (!object || !subject || !/\p{L}/u.test(text.slice(object.start, object.end))) return [];
  const deadline = deadlineOf(annotated, quantity.span, { sentence, limit: sentence.end, lead: start });
  const qualifiers = { quantity, ...(deadline && { deadline }) };
  const [relation, foundBy] = ['target', 'target:named'] as const;
  const deed = named.before?.groups?.action?.trim();
  if (deed && /\b(?:that|which|who|may|might|could|would)\b/.test(deed)) return [];
  const name =
    deed && object.start >= quantity.span.start ? `${deed} ${text.slice(object.start, object.end)}` : undefined;
  return [
    createMeasuredFact(annotated, {
      relation,
      subject,
      object,
      ...(name !== undefined && { name }),
      qualifiers,
      certainty: certaintyOfLead(lead),
      sentence,
      foundBy,
    }),
  ];
}

/** "goal" behind the number and its metric, which may have been read as what is counted. */
function goalBehind(text: string, { span, unitSpan }: Quantity): RegExpExecArray | null {
  const counted = unitSpan && unitSpan.end === span.end ? ` ${text.slice(unitSpan.start, unitSpan.end)}` : '';
  return (
    NAMED_GOAL_PATTERNS.behind.exec(text.slice(span.end, span.end + 60)) ??
    NAMED_GOAL_PATTERNS.behind.exec(counted + text.slice(span.end, span.end + 40))
  );
}

function certaintyOfLead(lead: string): Certainty {
  if (NAMED_GOAL_PATTERNS.dropped.test(lead)) return NAMED_GOAL_PATTERNS.mayMiss.test(lead) ? 'hedged' : 'negated';
  return NAMED_GOAL_PATTERNS.hedged.test(lead) ? 'hedged' : 'stated';
}

function objectOf(
  text: string,
  { quantity }: GoalPlace,
  { behind, before }: { behind: RegExpExecArray | null; before: RegExpExecArray | null },
): Span | undefined {
  const named = behind?.groups?.metric?.trim();
  if (named) {
    const start = text.indexOf(named, quantity.span.start);
    return { start, end: start + named.length };
  }
  const action = before?.groups?.action ?? '';
  const raised = /^(?:to|at)$/i.test(before?.groups?.link ?? '') && action.trim() === '';
  const from = { start: quantity.span.start - action.trimStart().length, end: quantity.span.end };
  const metric = raised ? undefined : metricOf(text, from, { quantity, subjectMetric: undefined });
  if (metric) return metric;
  const word = before?.groups?.metric?.replace(/^(?:its|their|the|a|an) /i, '');
  if (!word || !before || NAMED_GOAL_PATTERNS.noMetric.test(word))
    return quantity.unitSpan && quantity.unitSpan.start > quantity.span.start ? quantity.unitSpan : undefined;
  const start = text.lastIndexOf(word, quantity.span.start);
  return { start, end: start + word.length };
}

/** "for Oslo to meet the goal", "its goal", "Norway's goal", "the target of Yantai", else the subject of the clause. */
function ownerOfGoal(annotated: AnnotatedArticle, at: Span, { sentence, topic }: GoalPlace): Argument | undefined {
  const { text } = annotated.article;
  const lead = text.slice(sentence.start, at.start);
  const forOwner = NAMED_GOAL_PATTERNS.forOwner.exec(lead);
  if (forOwner?.groups?.owner) {
    const start = sentence.start + lead.lastIndexOf(forOwner.groups.owner);
    return findOwner(annotated, { start, end: start + forOwner.groups.owner.length }, topic)?.argument;
  }
  const behind = NAMED_GOAL_PATTERNS.ofOwner.exec(text.slice(at.end, sentence.end));
  const mention =
    behind &&
    findOverlapping(annotated.mentions, { start: at.end + behind[0].length, end: at.end + behind[0].length + 5 }).find(
      ({ span, kind }) => span.start >= at.end + behind[0].length && /place|organisation/.test(kind),
    );
  if (mention && !NAMED_GOAL_PATTERNS.whose.test(lead)) return findOwner(annotated, mention.span, topic)?.argument;
  return subjectOwner(annotated, at, { sentence, topic, lead });
}

function subjectOwner(
  annotated: AnnotatedArticle,
  at: Span,
  { sentence, topic, lead }: { sentence: Span; topic: Argument | undefined; lead: string },
): Argument | undefined {
  const { article, mentions } = annotated;
  const possessed = findWithin(mentions, sentence).findLast(
    ({ span, kind, form }) =>
      span.end <= at.start &&
      form === 'name' &&
      /place|organisation/.test(kind) &&
      NAMED_GOAL_PATTERNS.possessed.test(article.text.slice(span.end, at.start)),
  );
  if (possessed) return findOwner(annotated, possessed.span, topic)?.argument;
  const subject = findSubjectBefore(lead, verbAt(lead));
  const span = { start: sentence.start + subject.start, end: sentence.start + subject.end };
  return (
    findOwner(annotated, span, topic)?.argument ??
    (subject.end === subject.start
      ? unlessOthers(annotated, topic, { start: sentence.start, end: at.start })
      : findPossessor(annotated, at, sentence))
  );
}

/** The owner spoken of before, if the sentence names nobody else. */
function unlessOthers({ mentions }: AnnotatedArticle, topic: Argument | undefined, lead: Span): Argument | undefined {
  return topic?.kind === 'person' || findWithin(mentions, lead).some(({ form }) => form === 'name') ? undefined : topic;
}

/** "For Oslo, it is a step to its target of": whoever was named last in the sentence. */
function findPossessor(annotated: AnnotatedArticle, at: Span, sentence: Span): Argument | undefined {
  const lead = annotated.article.text.slice(sentence.start, at.start);
  if (!NAMED_GOAL_PATTERNS.pronounBefore.test(lead)) return undefined;
  const last = findWithin(annotated.mentions, sentence).findLast(
    ({ span, kind, form }) => span.end <= at.start && form === 'name' && /place|organisation/.test(kind),
  );
  return last && findOwner(annotated, last.span, undefined)?.argument;
}

/** Where the verb of the clause begins, as far as a list of them can tell. */
function verbAt(lead: string): number {
  return NAMED_GOAL_PATTERNS.verb.exec(lead)?.index ?? lead.length;
}
