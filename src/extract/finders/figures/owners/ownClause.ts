import { asNamed } from '#extract/facts/asArgument.ts';
import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import type { FigureClause } from '#extract/finders/figures/clauses/figureClause.ts';
import { tellersIn } from '#extract/finders/figures/saidFigures.ts';
import { findMeaning } from '#extract/finders/figures/told/findMeaning.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import { sentenceAt, spanOfTokens } from '#model/sentence.ts';
import { contains, cut, findWithin, type Span } from '#model/span.ts';
import { findNamed, isName } from './clauseNames.ts';
import { asThing, ownSubject, REFERRING } from './ownSubject.ts';

/** Whose the number of a clause is, the words that tell it, and the name of the row that says so. */
export type OwnedClause = { readonly row: string; readonly owner: Argument; readonly object: Span };

/** Whose the number is; nothing if the clause names nobody, so that nobody could look it up or understand it alone. */
export function ownClause(annotated: AnnotatedArticle, clause: FigureClause): OwnedClause | undefined {
  if (clause.shape === 'counted' || clause.shape === 'there') return ownCounted(annotated, clause);
  if (clause.shape === 'whole') return ownWhole(annotated, clause);
  if (clause.shape === 'relative') return ownRelative(annotated, clause);
  const found = ownSubject(annotated, clause);
  if (clause.shape === 'shared') return ownShared(annotated, clause, found);
  if (found && REFERRING.test(found.row)) return { ...found, object: wordsFrom(annotated, clause, clause.verb.start) };
  const whole = wordsFrom(annotated, clause, clause.subject.start);
  if (found) return { ...found, object: withOpening(annotated, whole) };
  return /^(?:its|their)\b/i.test(cut(annotated.article.text, whole)) ? undefined : ownOpening(annotated, whole);
}

/**
 * Of a whole sentence, the name that its subject is or has, else what "the company" means, else any name in it. "In Oslo" before
 * a subject, and who tells it behind the number, own nothing if another does.
 */
function ownWhole(annotated: AnnotatedArticle, clause: FigureClause): OwnedClause | undefined {
  const { subject, number } = clause;
  const object = wordsFrom(annotated, clause, subject.start);
  const isCounted = subject.start === subject.end;
  const before = spanOfTokens(annotated.tokens, subject);
  const own = isCounted ? undefined : findNamed(annotated, before);
  const isBeside = own && CLAUSE_WORDS.beside.test(annotated.article.text.slice(before.start, own.span.start));
  if (own && !isBeside) return { row: 'whole', owner: asNamed(own, annotated), object };
  const meant = isCounted
    ? undefined
    : findMeaning(annotated, object)?.meant.find(({ kind, span }) => kind === 'organisation' && contains(before, span));
  if (meant) return { row: 'whole meant', owner: meant, object };
  const named =
    own ?? findNamed(annotated, withoutTeller(annotated, object, spanOfTokens(annotated.tokens, number).end));
  if (named) return { row: 'whole', owner: asNamed(named, annotated), object };
  return (isCounted && ownAnybody(annotated, clause, object)) || ownSubjectWhole(annotated, clause, object);
}

/** By the rows of a subject, or by what words in the sentence mean. */
function ownSubjectWhole(annotated: AnnotatedArticle, clause: FigureClause, object: Span): OwnedClause {
  const found = clause.subject.start < clause.subject.end ? ownSubject(annotated, clause) : undefined;
  if (found && !REFERRING.test(found.row))
    return { ...found, row: found.row === 'thing' ? 'whole topic' : `whole ${found.row}`, object };
  const owner = findMeaning(annotated, object)?.meant.find(({ kind }) => kind !== 'person');
  if (owner) return { row: 'whole meant', owner, object };
  // Whatever else is counted is looked up by its own words, below a headline that says where.
  const counted = { start: clause.subject.start, end: Math.max(clause.subject.end, clause.number.end) };
  return {
    row: 'whole topic',
    owner: asThing(annotated.article.text, spanOfTokens(annotated.tokens, counted)),
    object,
  };
}

/** Up to who tells it, if that stands behind the number: "300 people came, Ingrid Dahl said". */
function withoutTeller(annotated: AnnotatedArticle, object: Span, number: number): Span {
  const behind = findWithin(tellersIn(annotated), { start: number, end: object.end });
  return { start: object.start, end: Math.min(object.end, ...behind.map(({ span }) => span.start)) };
}

function wordsFrom({ tokens }: AnnotatedArticle, { end }: FigureClause, start: number): Span {
  return spanOfTokens(tokens, { start, end });
}

/** "Nordwind sold its mill and employs 300 people": only a name is sure to be the subject of both. */
function ownShared(
  annotated: AnnotatedArticle,
  clause: FigureClause,
  found: ReturnType<typeof ownSubject>,
): OwnedClause | undefined {
  if (!found || !/^(?:named|inside)$/.test(found.row)) return undefined;
  return { row: 'shared', owner: found.owner, object: wordsFrom(annotated, clause, clause.verb.start) };
}

/** "Nordwind, which employs 300 people": the name before the comma, if it is not where another is. */
function ownRelative(annotated: AnnotatedArticle, clause: FigureClause): OwnedClause | undefined {
  const { start, end } = spanOfTokens(annotated.tokens, clause.subject);
  const named = findWithin(annotated.mentions, { start, end }).find(
    ({ span, form, kind }) => span.end === end && form === 'name' && /^(?:organisation|place)$/.test(kind),
  );
  const before = annotated.article.text.slice(start, named?.span.start ?? start);
  if (!named || CLAUSE_WORDS.beside.test(before) || /\bpart of (?:the )?$/.test(before)) return undefined;
  return {
    row: 'relative',
    owner: asNamed(named, annotated),
    object: wordsFrom(annotated, clause, clause.verb.start),
  };
}

/** "300 people were killed in Oslo": the figure is that of the body or place named. */
function ownCounted(annotated: AnnotatedArticle, clause: FigureClause): OwnedClause | undefined {
  const object = wordsFrom(annotated, clause, clause.shape === 'there' ? clause.verb.start - 1 : clause.subject.start);
  const named = findNamed(annotated, object);
  if (named) return { row: clause.shape, owner: asNamed(named, annotated), object: withOpening(annotated, object) };
  return ownOpening(annotated, object) ?? ownAnybody(annotated, clause, object);
}

/** "In 2020, Oslo sold 300 trams": when or where it was is part of what is told. */
function withOpening(annotated: AnnotatedArticle, clause: Span): Span {
  const opening = openingOf(annotated, clause);
  const words = cut(annotated.article.text, opening);
  return CLAUSE_WORDS.placing.test(words) && !CLAUSE_WORDS.open.test(words)
    ? { start: opening.start, end: clause.end }
    : clause;
}

/** The words of the sentence, or of what it reports, before a clause. */
function openingOf({ sentences, article }: AnnotatedArticle, clause: Span): Span {
  const start = sentences[sentenceAt(sentences, clause.start)]?.span.start ?? clause.start;
  const reported = /^.*\bthat (?=\S.*, $)/s.exec(article.text.slice(start, clause.start))?.[0].length ?? 0;
  return { start: start + reported, end: clause.start };
}

/** "In Madagascar, 300 people died", "Boise: Sales rose": the place that the sentence opens with. */
function ownOpening(annotated: AnnotatedArticle, clause: Span): OwnedClause | undefined {
  const opening = openingOf(annotated, clause);
  const words = cut(annotated.article.text, opening);
  const named = findWithin(annotated.mentions, opening).find(
    (mention) => mention.kind === 'place' && isName(annotated, mention),
  );
  if (!named || !CLAUSE_WORDS.placeFirst.test(words)) return undefined;
  const object = words.endsWith(': ') ? clause : { start: opening.start, end: clause.end };
  return { row: 'opening', owner: asNamed(named, annotated), object };
}

/** "41% of employers cover them", "There are 50,000 species of spiders": true of all that the words name. */
function ownAnybody(annotated: AnnotatedArticle, clause: FigureClause, object: Span): OwnedClause | undefined {
  const { text } = annotated.article;
  if (CLAUSE_WORDS.definite.test(cut(text, object))) return undefined;
  const { end } = spanOfTokens(annotated.tokens, clause.number);
  const { start: verb } = spanOfTokens(annotated.tokens, clause.verb);
  const isThere = clause.shape === 'there';
  const group = (isThere ? CLAUSE_WORDS.kind : CLAUSE_WORDS.group).exec(text.slice(end, isThere ? object.end : verb));
  const name = group?.groups?.group;
  if (!group || name === undefined || CLAUSE_WORDS.local.test(name)) return undefined;
  const start = end + group[0].indexOf(name);
  return { row: 'anybody', owner: asThing(text, { start, end: start + name.length }), object };
}
