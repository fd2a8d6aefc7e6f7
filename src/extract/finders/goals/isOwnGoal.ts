import { findMainEntity } from '#extract/facts/findMainEntity.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { contains, cut, findOverlapping, findWithin, type Span } from '#model/span.ts';
import { wholeTexts } from '#text/regex.ts';
import type { GoalClause } from './findClauses.ts';
import { SUBJECT_PATTERNS } from './goalRows.ts';
import { OWN_GOAL_PATTERNS } from './ownGoalRows.ts';

/**
 * Whether a clause says itself, or its sentence does, who means what it tells: a name that is its subject, or a pronoun
 * or noun for the name that opens the sentence or the one before. What is only foretold, asked or conditional is nobody's
 * goal, whoever is near.
 */
export function isOwnGoal(annotated: AnnotatedArticle, clause: GoalClause, owner: Argument): boolean {
  const { text } = annotated.article;
  const sentence = annotated.sentences[clause.sentence]?.span ?? clause.action;
  const before = text.slice(sentence.start, clause.subject.start);
  if (OWN_GOAL_PATTERNS.asked.test(cut(text, sentence)) || OWN_GOAL_PATTERNS.foretold.test(before)) return false;
  if (isRelative(annotated, clause, before)) return false;
  const words = cut(text, clause.subject);
  if (/\b(?:that|which|who)\b/.test(words)) return false;
  // "The bureau" that the sentence or the one before calls so.
  if (owner.kind === 'organisation' && owner.text === words && isWithinName(words, owner)) return true;
  if (OWN_GOAL_PATTERNS.company.test(words) && owner.name !== findMainEntity(annotated, ['organisation'])?.name)
    return isOpener(annotated, clause.sentence, owner, clause.subject.start);
  if (OWN_GOAL_PATTERNS.group.test(words)) return isOpener(annotated, clause.sentence, owner, clause.subject.start);
  if (OWN_GOAL_PATTERNS.pronoun.test(words))
    return isOpener(annotated, clause.sentence, owner, clause.subject.start) && isOfOpener(annotated, clause);
  const isNamed = /\band $/.test(before) || /\p{Lu}\p{Ll}/u.test(words) || SUBJECT_PATTERNS.metric.test(words);
  if (OWN_GOAL_PATTERNS.possessive.test(words) && !isNamed)
    return isOpener(annotated, clause.sentence, owner, clause.subject.start);
  if (words === '')
    return isOpener(annotated, clause.sentence, owner, clause.cueSpan.start) || isInSentence(owner, sentence);
  if (owner.kind === 'place' && /\bwho\b/.test(text.slice(clause.subject.end, clause.cueSpan.start))) return false;
  const isMeant = clause.cue.by === 'anybody' || clause.cue.name === 'hope';
  return isMeant
    ? isWithin(owner, clause.subject) || !/^\p{Ll}/u.test(words) || !PEOPLE.test(words)
    : isBody(owner) || owner.kind === undefined || owner.kind === 'other' || clause.cue.name === 'would';
}

/** "The bureau" of the Harbour Bureau. The words are the article's: "C++" is no expression. */
function isWithinName(words: string, { name = '' }: Argument): boolean {
  return new RegExp(wholeTexts([words.replace(/^the /i, '')]), 'iu').test(name);
}

/** Subjects that are many and nobody. */
const PEOPLE = /^(?:people|many|some|most|others|officials|students|residents|workers|voters|women|men|parents)\b/;

function isWithin({ span }: Argument, subject: Span): boolean {
  return contains(subject, span);
}

function isInSentence({ span }: Argument, sentence: Span): boolean {
  return contains(sentence, span);
}

/** What "will" do is a plan only of those who can plan: a meteor shower and lorries cannot. */
function isBody({ kind }: Argument): boolean {
  return kind === 'organisation' || kind === 'place';
}

/** "priorities that Oslo wants to deliver": what is meant stands before the clause. */
function isRelative({ tokens }: AnnotatedArticle, { subject }: GoalClause, before: string): boolean {
  if (!OWN_GOAL_PATTERNS.opensClause.test(before)) return false;
  const near = findOverlapping(tokens, { start: subject.start - 40, end: subject.start }).filter(
    ({ span }) => span.end <= subject.start,
  );
  return /^(?:NOUN|PUNCT)$/.test(near.at(-2)?.pos ?? '');
}

/** Whether the subject that opens the sentence, or else the one before, is the owner, and nobody else could be meant. */
function isOpener(annotated: AnnotatedArticle, sentence: number, owner: Argument, until: number): boolean {
  const own = openerOf(annotated, sentence, until);
  const opener = own ?? openerOf(annotated, sentence - 1, Number.POSITIVE_INFINITY);
  if (!opener) return false;
  const name = annotated.entities[opener.entity ?? -1]?.name ?? cut(annotated.article.text, opener.span);
  return name === (owner.name ?? owner.text);
}

/** "It" opens the sentence, or it is what whoever opens it says of itself: "Oslo said that it will". */
function isOfOpener(annotated: AnnotatedArticle, clause: GoalClause): boolean {
  const {
    article: { text },
    sentences,
    mentions,
  } = annotated;
  const sentence = sentences[clause.sentence]?.span ?? clause.action;
  const opener = findWithin(mentions, { start: sentence.start, end: clause.subject.start }).find(
    ({ form, kind }) => form === 'name' && kind !== 'other',
  );
  const between = text.slice(opener?.span.end ?? sentence.start, clause.subject.start);
  if (opener) return OWN_GOAL_PATTERNS.says.test(between);
  const near = openerOf(annotated, clause.sentence - 1, Number.POSITIVE_INFINITY);
  const isMany = /\bit$/i.test(cut(text, clause.subject)) && near && /(?:ans|ers|ists)$/.test(cut(text, near.span));
  return !isMany && OWN_GOAL_PATTERNS.lead.test(between);
}

/** Whom a sentence is about up to an offset: the name that opens it. */
export function findOpener(annotated: AnnotatedArticle, sentence: number, until: number): Argument | undefined {
  const opener = openerOf(annotated, sentence, until);
  if (!opener) return undefined;
  const entity = annotated.entities[opener.entity ?? -1];
  const text = cut(annotated.article.text, opener.span);
  return { text, span: opener.span, name: entity?.name ?? text, kind: entity?.kind ?? opener.kind };
}

function openerOf(annotated: AnnotatedArticle, index: number, until: number): Mention | undefined {
  const span = annotated.sentences[index]?.span;
  if (!span || span.start >= until) return undefined;
  const first = findWithin(annotated.mentions, { start: span.start, end: Math.min(span.end, until) }).find(
    ({ form, kind, entity }) => (form === 'name' || (form === 'nominal' && entity !== undefined)) && kind !== 'other',
  );
  return first && isSubject(annotated, { start: span.start, end: first.span.start }, first.span) ? first : undefined;
}

/** A name with nothing before it but a title, a date or "the", and a verb or a comma behind it. */
function isSubject({ article: { text }, tokens }: AnnotatedArticle, lead: Span, name: Span): boolean {
  if (!OWN_GOAL_PATTERNS.lead.test(cut(text, lead))) return false;
  const next = findOverlapping(tokens, { start: name.end, end: name.end + 30 }).find(
    ({ span }) => span.start >= name.end,
  );
  return (
    next !== undefined &&
    !contains(name, next.span) &&
    /^(?:VERB|AUX|ADV|PUNCT)$/.test(next.pos) &&
    !/^['’-]/.test(next.text)
  );
}
