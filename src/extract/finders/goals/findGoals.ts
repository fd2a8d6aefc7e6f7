import { findMainEntity } from '#extract/facts/findMainEntity.ts';
import { findOwner } from '#extract/phrases/findOwner.ts';
import type { Owner } from '#extract/phrases/findPlainOwner.ts';
import { findSubjectBefore } from '#extract/phrases/findSubjectBefore.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import type { Token } from '#model/sentence.ts';
import { cut, findOverlapping, findWithin, overlaps, type Span, shiftSpan } from '#model/span.ts';
import { findClauses, type GoalClause } from './findClauses.ts';
import { findNamedGoals } from './findNamedGoals.ts';
import type { Goal } from './goalCues.ts';
import { ACTION_PATTERNS, SUBJECT_PATTERNS } from './goalRows.ts';
import { findOpener, isOwnGoal } from './isOwnGoal.ts';
import { isTarget } from './isTarget.ts';
import { readClause } from './readClause.ts';
import { tellsPlan } from './tellsPlan.ts';

/** How many sentences on "they" and "its output" may still mean the owner named before. */
const REACH_OF_TOPIC = 3;

/** `sure` says that the sentence set a goal of its own; a place that was only mentioned is nobody that "they" could mean. */
type Topic = { readonly argument: Argument; readonly sentence: number; readonly sure: boolean };

/**
 * Finds what is meant to be reached (targets: owner, metric, quantity, deadline) and done (plans: owner,
 * action, deadline), in the order of the text. What was reached already is neither. Certainty is negated if a target
 * is dropped or denied, hedged if it is only hoped for or expected.
 */
export function findGoals(annotated: AnnotatedArticle): Fact[] {
  const goals: Goal[] = [];
  const topics = new Map<number, Argument>();
  let topic: Topic | undefined;
  annotated.sentences.forEach((sentence, index) => {
    const near = topic && index - topic.sentence <= REACH_OF_TOPIC ? topic : undefined;
    if (near) topics.set(index, near.argument);
    if (sentence.boilerplate) return;
    const read = readSentence(annotated, index, near);
    goals.push(...read.goals);
    const argument = read.owner ?? firstOwner(annotated, index, near?.argument);
    if (argument) topic = { argument, sentence: index, sure: read.isMeant };
  });
  const named = findNamedGoals(annotated, (index) => topics.get(index));
  return mergeGoals(goals, named).flatMap((goal) => (isTarget(goal, annotated) ? [goal.fact] : []));
}

/** The goals of a sentence, its last owner, and whether it meant anything at all, be it told in words that stand alone or not. */
function readSentence(
  annotated: AnnotatedArticle,
  index: number,
  topic: Topic | undefined,
): { goals: Goal[]; owner: Argument | undefined; isMeant: boolean } {
  const sentence = annotated.sentences[index]?.span ?? { start: 0, end: 0 };
  let owner: Argument | undefined;
  let isMeant = false;
  const goals: Goal[] = [];
  for (const clause of findClauses(annotated.article.text, sentence, index)) {
    const whose = ownerOfClause(annotated, clause, { topic, before: owner });
    if (!whose) continue;
    owner = whose.argument;
    if (!isOwnGoal(annotated, clause, owner)) continue;
    const read = readClause(annotated, clause, whose);
    isMeant ||= read.length > 0;
    goals.push(...read.filter(({ fact }) => tellsPlan(annotated, { clause, owner: whose }, fact)));
  }
  return { goals, owner, isMeant };
}

/** A shared subject ("…, aiming to") is that of the clause before; an impersonal one ("the output") belongs to the owner spoken of. */
function ownerOfClause(
  annotated: AnnotatedArticle,
  clause: GoalClause,
  { topic, before }: { topic: Topic | undefined; before: Argument | undefined },
): Owner | undefined {
  const { text } = annotated.article;
  const words = cut(text, clause.subject);
  const set = clause.cue.noun ? ownerOfNoun(annotated, clause) : bodyNamedNear(annotated, clause);
  if (set) return set;
  if (words === '' && !before && !/^\w+ing\b/.test(cut(text, clause.cueSpan))) return undefined;
  const opener = /^(?:it|they)$/i.test(words)
    ? findOpener(annotated, clause.sentence, clause.subject.start)
    : undefined;
  const owner = before ?? opener ?? topic?.argument;
  if (!before && /^they\b/i.test(words) && topic?.sure === false && owner?.kind === 'place') return undefined;
  const found = findOwner(annotated, clause.subject, owner);
  if (found || clause.cue.goal === 'possible') return found;
  if (SUBJECT_PATTERNS.metric.test(words)) {
    const argument = owner && owner.kind !== 'person' ? owner : findMainEntity(annotated, ['organisation', 'place']);
    return argument && { argument, metric: withoutArticle(words, clause) };
  }
  if (!owner) return undefined;
  const impersonal =
    owner.kind !== 'person' &&
    (before !== undefined || topic?.sure === true) &&
    ACTION_PATTERNS.opensLevel.test(cut(text, clause.action)) &&
    SUBJECT_PATTERNS.impersonal.test(words) &&
    !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(words);
  return impersonal && !SUBJECT_PATTERNS.others.test(words)
    ? { argument: owner, metric: withoutArticle(words, clause) }
    : undefined;
}

/** "The bureau": the only body of that noun that this sentence or the one before names. */
function bodyNamedNear(annotated: AnnotatedArticle, { subject, sentence }: GoalClause): Owner | undefined {
  const { article, mentions, entities, sentences } = annotated;
  const noun = /^the (\p{Ll}+)$/iu.exec(cut(article.text, subject))?.[1];
  const start = (sentences[sentence - 1] ?? sentences[sentence])?.span.start;
  if (!noun || start === undefined || !BODY_NOUN.test(noun)) return undefined;
  const named = findWithin(mentions, { start, end: subject.start }).flatMap(({ kind, form, entity }) => {
    const name = form === 'name' && kind === 'organisation' ? entities[entity ?? -1]?.name : undefined;
    return name
      ?.toLowerCase()
      .split(/[\s,]+/)
      .includes(noun.toLowerCase())
      ? [name]
      : [];
  });
  const [name] = new Set(named);
  if (!name || new Set(named).size > 1) return undefined;
  return { argument: { text: cut(article.text, subject), span: subject, name, kind: 'organisation' } };
}

const BODY_NOUN =
  /^(?:bureau|department|ministry|committee|commission|agency|council|office|federation|association|institute|laboratory|university|bank|union|court|board|authority|fund|foundation)$/i;

/** "The goal for Oslo: to", "the aims of the port are to": whose the goal is stands behind its noun. */
function ownerOfNoun(annotated: AnnotatedArticle, { cueSpan }: GoalClause): Owner | undefined {
  const { text } = annotated.article;
  const [lead] = /^\w+ (?:of|for) (?:the )?(?=\p{Lu})/u.exec(cut(text, cueSpan)) ?? [];
  const start = cueSpan.start + (lead?.length ?? 0);
  const name =
    lead &&
    findOverlapping(annotated.mentions, { start, end: start + 1 }).find(
      ({ span, kind }) => span.start === start && kind !== 'person',
    );
  return name ? findOwner(annotated, name.span, undefined) : undefined;
}

function withoutArticle(words: string, { subject }: GoalClause) {
  return { start: subject.start + (/^(?:the|an?|its|their) /i.exec(words)?.[0].length ?? 0), end: subject.end };
}

/** A sentence without a goal may still say whom the next one is about: its subject, up to its first verb. */
function firstOwner(annotated: AnnotatedArticle, index: number, topic: Argument | undefined): Argument | undefined {
  const { article, sentences, tokens } = annotated;
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const verb = firstVerb(tokens, sentence.tokens);
  if (!verb) return undefined;
  const { start } = sentence.span;
  const words = article.text.slice(start, verb.span.start);
  const subject = findSubjectBefore(words, words.length);
  if (subject.end === subject.start) return undefined;
  const found =
    findOwner(annotated, shiftSpan(subject, start), topic) ??
    findOwner(annotated, { start, end: start + words.trimEnd().length }, topic);
  return found?.argument;
}

function firstVerb(tokens: readonly Token[], { start, end }: Span): Token | undefined {
  for (let i = start; i < end; i++) if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') return tokens[i];
  return undefined;
}

/** A target named by a noun says it better than the clause around it, which is then no target or plan of its own. */
function mergeGoals(goals: readonly Goal[], named: readonly Fact[]): Goal[] {
  const inSentence = gatherBy(named, ({ evidence }) => evidence.sentence.start);
  const kept = goals.filter(
    ({ fact }) => !inSentence.get(fact.evidence.sentence.start)?.some((goal) => isSameGoal(fact, goal)),
  );
  return [...kept, ...named.map((fact): Goal => ({ fact, strength: 'named' }))].sort(
    ({ fact: a }, { fact: b }) => a.evidence.span.start - b.evidence.span.start || a.id.localeCompare(b.id),
  );
}

function isSameGoal(fact: Fact, named: Fact): boolean {
  const { quantity } = fact.qualifiers;
  const wanted = named.qualifiers.quantity;
  if (quantity && wanted) return quantity.span.start === wanted.span.start;
  return wanted !== undefined && fact.relation === 'plan' && overlaps(fact.object.span, wanted.span);
}
