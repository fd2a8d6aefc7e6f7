import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import type { FigureClause } from '#extract/finders/figures/clauses/figureClause.ts';
import { isWorthAsking } from '#extract/finders/figures/clauses/isWorthAsking.ts';
import { readFigureClause } from '#extract/finders/figures/clauses/readFigureClause.ts';
import { ownClause } from '#extract/finders/figures/owners/ownClause.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Certainty, Fact } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { type Sentence, sentenceAt, spanOfTokens } from '#model/sentence.ts';
import { contains, cut, findOverlapping, type Span } from '#model/span.ts';
import { toFigure } from './toFigure.ts';

/**
 * Figures that a plain clause states: "Grocery prices rose 13 %", "35,418 people were killed in Turkey". What is told of
 * the number is the clause as it stands, from its first word to its last, so that nothing of it is lost; one that names
 * nobody, or that is wished, guessed or asked, is none.
 */
export function findEverydayFigures(annotated: AnnotatedArticle): Fact[] {
  const said = saidIn(annotated);
  let last = 0;
  return annotated.quantities.flatMap((quantity) => {
    const sentence = annotated.sentences[sentenceAt(annotated.sentences, quantity.span.start)];
    if (!sentence || quantity.span.start < last || !isPlain(annotated, sentence)) return [];
    if (isQuoted(annotated, said, { sentence: sentence.span, number: quantity.span })) return [];
    const clause = readFigureClause(annotated, quantity, sentence);
    if (!clause || !isWorthAsking(annotated, clause, quantity)) return [];
    const verb = spanOfTokens(annotated.tokens, clause.verb);
    const certainty = certaintyOf(annotated, said, { sentence: sentence.span, verb });
    const fact = readFigure(annotated, { clause, quantity, sentence: sentence.span, certainty });
    if (!fact) return [];
    // One clause is one fact, however many numbers it has.
    last = fact.object.span.end;
    return [fact];
  });
}

/** A whole sentence, and no question, heading or list. */
function isPlain({ article }: AnnotatedArticle, { span, boilerplate }: Sentence): boolean {
  return (
    !boilerplate && /^["“]?[\p{Lu}\d$€£]/u.test(cut(article.text, span)) && /\.["”]?\s*$/.test(cut(article.text, span))
  );
}

type Said = { readonly span: Span; readonly quoted: boolean; readonly byThing: boolean };

/** What somebody says, in the order of the text. */
function saidIn({ attributions }: AnnotatedArticle): readonly Said[] {
  return attributions
    .flatMap(({ content, quoted, byThing }) => content.map((span) => ({ span, quoted, byThing: byThing === true })))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether it is in somebody's own words, or stands in a quotation that nobody was found to have said. */
function isQuoted(
  { article: { text } }: AnnotatedArticle,
  said: readonly Said[],
  at: { sentence: Span; number: Span },
) {
  const before = text.slice(at.sentence.start, at.number.start);
  return (
    findOverlapping(said, at.number).some(({ quoted }) => quoted) ||
    (before.match(/"/g)?.length ?? 0) % 2 === 1 ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}

/** What a thing shows is stated, what somebody says is so by hearsay. */
function certaintyOf(
  { article: { text } }: AnnotatedArticle,
  said: readonly Said[],
  at: { sentence: Span; verb: Span },
): Certainty {
  const isSaid =
    CLAUSE_WORDS.toldBy.test(text.slice(at.sentence.start, at.verb.start)) ||
    findOverlapping(said, at.verb).some(({ span, byThing }) => !byThing && contains(span, at.verb));
  return isSaid ? 'hedged' : 'stated';
}

type Read = {
  readonly clause: FigureClause;
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly certainty: Certainty;
};

function readFigure(annotated: AnnotatedArticle, { clause, quantity, sentence, certainty }: Read): Fact | undefined {
  const { text } = annotated.article;
  const owned = ownClause(annotated, clause);
  if (!owned || CLAUSE_WORDS.doubtful.test(cut(text, owned.object))) return undefined;
  const { owner, object, row } = owned;
  return toFigure(annotated, { quantity, owner, metric: object, sentence, certainty, foundBy: `figure: ${row}` });
}
