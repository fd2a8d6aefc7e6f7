import type { Owner } from '#extract/phrases/findPlainOwner.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { contains, cut, findOverlapping, findWithin, type Span } from '#model/span.ts';
import type { GoalClause } from './findClauses.ts';
import { ACTION_PATTERNS } from './goalRows.ts';
import { isUnconditional, isUnderstood } from './isUnconditional.ts';
import { PLAN_PATTERNS } from './planRows.ts';

/** An action that goes on for longer is rarely one. */
const LONGEST_ACTION = 300;
/** Verbs that only say that something will happen: what is planned by them must be a deed. */
const FORETELLING = new Set(['will', 'would', 'scheduled', 'is-to']);

type Meant = { readonly clause: GoalClause; readonly owner: Owner };

/** Whether a plan or target is its owner's own, said as such, and understood by whoever reads it alone. */
export function tellsPlan(annotated: AnnotatedArticle, { clause, owner }: Meant, fact: Fact): boolean {
  if (!isSaidOfOwner(annotated, { clause, owner }) || !isUnconditional(annotated, clause)) return false;
  if (isHalfNamed(annotated, owner.argument) || isOnlyTheirs(annotated, owner.argument)) return false;
  if (fact.relation === 'plan' && isNothingNew(annotated, clause)) return false;
  const { quantity } = fact.qualifiers;
  if (fact.relation === 'target' && quantity && isForSome(annotated, quantity.span.end, clause)) return false;
  if (fact.relation === 'target' && quantity)
    return fact.qualifiers.deadline?.role === 'by' || isMeantDeed(annotated, clause);
  return (
    isWholeAction(annotated, clause) &&
    hasNoun(annotated, fact.object.span) &&
    isUnderstood(annotated, fact.object.span)
  );
}

/** "To 15 % for firms that stay": the number is for them alone. */
function isForSome(
  { article: { text }, sentences }: AnnotatedArticle,
  number: number,
  { sentence }: GoalClause,
): boolean {
  return PLAN_PATTERNS.conditionBehind.test(text.slice(number, sentences[sentence]?.span.end));
}

/** "The state Department of Ferries": of which state it is stands elsewhere. */
function isHalfNamed({ article: { text } }: AnnotatedArticle, { span }: Argument): boolean {
  return PLAN_PATTERNS.halfBody.test(text.slice(Math.max(0, span.start - LONGEST_CALLING), span.end));
}

/** "The Dahl administration plans": she herself need not. */
function isOnlyTheirs({ article: { text } }: AnnotatedArticle, { span, kind }: Argument): boolean {
  return kind === 'person' && PLAN_PATTERNS.staffOf.test(text.slice(span.end, span.end + LONGEST_CALLING));
}

/** "Will continue to sail" is done now; "the state's largest": of which state is not said. */
function isNothingNew({ article: { text } }: AnnotatedArticle, { cueSpan, action }: GoalClause): boolean {
  return (
    PLAN_PATTERNS.goingOn.test(text.slice(cueSpan.start, action.end)) || PLAN_PATTERNS.ofWhich.test(cut(text, action))
  );
}

/** So much before a name may say what sort of body it is. */
const LONGEST_CALLING = 20;

/** "Dust storms will reduce visibility" means nothing; what "will" reaches a level or does a deed is meant. */
function isMeantDeed({ article: { text } }: AnnotatedArticle, { action, cue }: GoalClause): boolean {
  const words = cut(text, action);
  return !FORETELLING.has(cue.name) || PLAN_PATTERNS.deed.test(words) || ACTION_PATTERNS.setsLevel.test(words);
}

/** Whether the words meant to be done are a deed with all that belongs to it. */
function isWholeAction(annotated: AnnotatedArticle, { action, cue, cueSpan, certainty }: GoalClause): boolean {
  const words = cut(annotated.article.text, action);
  if (/^\w+ing\b/.test(cut(annotated.article.text, cueSpan))) return false;
  if (FORETELLING.has(cue.name) && (certainty === 'hedged' || !PLAN_PATTERNS.deed.test(words))) return false;
  const { empty, open, pronoun, noVerb, noDeed, cutOff, lostNoun } = PLAN_PATTERNS;
  if (cue.name !== 'planning' && noVerb.test(words)) return false;
  if ([empty, noDeed, open, pronoun, cutOff, lostNoun].some((pattern) => pattern.test(words))) return false;
  return words.length <= LONGEST_ACTION && isQuotedWhole(words);
}

/** No quotation opens in it that does not close there. */
function isQuotedWhole(words: string): boolean {
  const count = (sign: RegExp) => words.match(sign)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

/** Something is done to, with or for something: a date alone is nothing. */
function hasNoun({ tokens, moments }: AnnotatedArticle, action: Span): boolean {
  return findWithin(tokens, action).some(
    ({ pos, span }) => /^(?:NOUN|PROPN|NUM)$/.test(pos) && findOverlapping(moments, span).length === 0,
  );
}

/** Whether the clause itself says that its owner means it: nobody asks, guesses or quotes it, and the owner is its subject. */
function isSaidOfOwner(annotated: AnnotatedArticle, { clause, owner }: Meant): boolean {
  const { text } = annotated.article;
  const sentence = annotated.sentences[clause.sentence]?.span ?? clause.action;
  const lead = text.slice(sentence.start, clause.cueSpan.start);
  if (isInQuotation(lead) || findOverlapping(annotated.moments, owner.argument.span).length > 0) return false;
  const start = text.slice(sentence.start, Math.max(clause.subject.start, sentence.start));
  if (PLAN_PATTERNS.asked.test(lead) || PLAN_PATTERNS.guessed.test(start)) return false;
  if (PLAN_PATTERNS.past.test(lead) || PLAN_PATTERNS.past.test(cut(text, sentence))) return false;
  if (!clause.cue.noun && isNoun(lead, cut(text, clause.cueSpan))) return false;
  if (PLAN_PATTERNS.relative.test(lead) && !isRelativeOf(text, clause, owner.argument)) return false;
  return owner.metric === undefined
    ? isSubjectOf(annotated, clause, owner.argument)
    : clause.cue.noun === true || isSubjectWhole(annotated, clause);
}

/** "The plan to", "a distribution plan to": no verb. */
function isNoun(lead: string, cue: string): boolean {
  if (!/^(?:plan|aim|promise)s?\b/.test(cue)) return false;
  return PLAN_PATTERNS.noun.test(lead) || (!/^\w+s\b/.test(cue) && PLAN_PATTERNS.nounPhrase.test(lead));
}

function isInQuotation(lead: string): boolean {
  const count = (sign: RegExp) => lead.match(sign)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}

/** The owner's name is the subject, and no part of another's: "Ms Roe of Oslo", "the Oslo governor". */
function isSubjectOf({ article: { text } }: AnnotatedArticle, clause: GoalClause, { span }: Argument): boolean {
  const { subject, cueSpan, cue } = clause;
  if (cue.noun || !contains(subject, span) || span.end > cueSpan.start) return true;
  const lead = text.slice(subject.start, span.start);
  if (PLAN_PATTERNS.beforeName.test(lead) && !PLAN_PATTERNS.bodyOf.test(lead)) return false;
  const behind = text.slice(span.end, cueSpan.start);
  return PLAN_PATTERNS.behindOwner.test(behind);
}

/** "Oslo, which plans to": its owner stands right before it. */
function isRelativeOf(text: string, { cueSpan }: GoalClause, { span }: Argument): boolean {
  return /^,? (?:which|who|that) (?:\w+ly )?$/.test(text.slice(span.end, cueSpan.start));
}

/** "The two bridges of Oslo" are one noun phrase, and named: "the event" is not, and "a day before Oslo" is none. */
function isSubjectWhole({ article: { text } }: AnnotatedArticle, { subject, cueSpan }: GoalClause): boolean {
  if (PLAN_PATTERNS.noSubject.test(cut(text, subject))) return false;
  return PLAN_PATTERNS.behindOwner.test(text.slice(subject.end, cueSpan.start));
}
