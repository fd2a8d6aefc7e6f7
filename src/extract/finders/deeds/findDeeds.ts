import { asNamed } from '#extract/facts/asArgument.ts';
import { createFact } from '#extract/facts/createFact.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import type { Sentence } from '#model/sentence.ts';
import { cut, overlaps, type Span } from '#model/span.ts';
import { findDoers } from './findDoers.ts';
import { readDeeds, type ToldDeed } from './readDeed.ts';
import { tellsDeed } from './tellsDeed.ts';

/**
 * What somebody who is named did, or what was done to them, in the words of the clause that tells it: "Ida Lund resigned",
 * 3 May 2024. What another fact tells of the same words stays its own.
 */
export function findDeeds(annotated: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  const told = facts.filter(({ relation }) => TELLS_HAPPENING.test(relation)).map(({ evidence }) => evidence.span);
  return annotated.sentences.flatMap((sentence) => {
    if (!isStatement(sentence, annotated)) return [];
    return findDoers(sentence, annotated)
      .flatMap((doer) => readDeeds(doer, sentence, annotated))
      .filter((deed) => tellsDeed(deed, annotated) && !told.some((span) => overlaps(span, deed.verb)))
      .map((deed) => asFact(deed, annotated));
  });
}

const TELLS_HAPPENING = /^(?:event|attended|visited|agreed|founded|foundedOn|educatedAt|project|holdsPost)$/;

/** Neither a headline nor a question. */
function isStatement({ span, boilerplate }: Sentence, { article }: AnnotatedArticle): boolean {
  return !boilerplate && /[.!][”"’)]?\s*$/u.test(cut(article.text, span));
}

function asFact({ doer, span, name, date, how }: ToldDeed, annotated: AnnotatedArticle): Fact {
  return createFact(annotated, {
    relation: 'event',
    subject: asNamed(doer.mention, annotated),
    object: { text: cut(annotated.article.text, span), span, name },
    qualifiers: { kind: 'deed', ...(date && { date }) },
    span: spanOf(span, date?.span ?? span),
    foundBy: how,
  });
}

function spanOf(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
