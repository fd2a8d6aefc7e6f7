import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import type { FigureClause } from '#extract/finders/figures/clauses/figureClause.ts';
import { isWorthAsking } from '#extract/finders/figures/clauses/isWorthAsking.ts';
import { readFigureClause } from '#extract/finders/figures/clauses/readFigureClause.ts';
import { ownClause } from '#extract/finders/figures/owners/ownClause.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Certainty, Fact } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { type Sentence, sentenceAt, spanOfTokens } from '#model/sentence.ts';
import { cut, type Span } from '#model/span.ts';
import { certaintyOf, isQuoted } from './saidFigures.ts';
import { toFigure } from './toFigure.ts';

/**
 * Figures that a plain clause states: "Grocery prices rose 13 %", "35,418 people were killed in Turkey". What is told of
 * the number is the clause as it stands, from its first word to its last, so that nothing of it is lost; one that names
 * nobody, or that is wished, guessed or asked, is none.
 */
export function findEverydayFigures(annotated: AnnotatedArticle): Fact[] {
  let last = 0;
  return annotated.quantities.flatMap((quantity) => {
    const sentence = annotated.sentences[sentenceAt(annotated.sentences, quantity.span.start)];
    if (!sentence || quantity.span.start < last || !isPlain(annotated, sentence)) return [];
    if (isQuoted(annotated, quantity.span, sentence.span)) return [];
    const clause = readFigureClause(annotated, quantity, sentence);
    if (!clause || !isWorthAsking(annotated, clause, quantity)) return [];
    const verb = spanOfTokens(annotated.tokens, clause.verb);
    const { end } = spanOfTokens(annotated.tokens, { start: clause.verb.start, end: clause.end });
    const certainty = certaintyOf(annotated, { verb, end }, sentence.span);
    const fact = readFigure(annotated, { clause, quantity, sentence: sentence.span, certainty });
    if (!fact) return [];
    // One clause is one fact, however many numbers it has.
    last = fact.object.span.end;
    return [fact];
  });
}

/** No sentence that states a figure takes more words. */
const LONGEST_SENTENCE = 120;

/** A whole sentence, and no question, heading or list. */
function isPlain({ article }: AnnotatedArticle, { span, boilerplate, tokens }: Sentence): boolean {
  return (
    !boilerplate &&
    tokens.end - tokens.start <= LONGEST_SENTENCE &&
    /^["“]?[\p{Lu}\d$€£]/u.test(cut(article.text, span)) &&
    /\.["”]?\s*$/.test(cut(article.text, span))
  );
}

type Read = {
  readonly clause: FigureClause;
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly certainty: Certainty;
};

function readFigure(annotated: AnnotatedArticle, { clause, quantity, sentence, certainty }: Read): Fact | undefined {
  const { text } = annotated.article;
  if (CLAUSE_WORDS.thatTime.test(cut(text, sentence))) return undefined;
  const owned = ownClause(annotated, clause);
  if (!owned || CLAUSE_WORDS.doubtful.test(cut(text, owned.object))) return undefined;
  const { owner, row } = owned;
  const object = withClosingMark(text, owned.object);
  return toFigure(annotated, { quantity, owner, metric: object, sentence, certainty, foundBy: `figure: ${row}` });
}

/** A quotation that ends with the clause ends inside it. */
function withClosingMark(text: string, { start, end }: Span): Span {
  const isOpen = (text.slice(start, end).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  return {
    start,
    end: isOpen && /["”]/.test(text.slice(end, end + 2)) ? end + 1 + text.slice(end).search(/["”]/) : end,
  };
}
