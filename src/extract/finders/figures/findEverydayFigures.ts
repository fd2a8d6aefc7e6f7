import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import type { FigureClause } from '#extract/finders/figures/clauses/figureClause.ts';
import { isMereTime, isWorthAsking } from '#extract/finders/figures/clauses/isWorthAsking.ts';
import { readFigureClause } from '#extract/finders/figures/clauses/readFigureClause.ts';
import { ownClause } from '#extract/finders/figures/owners/ownClause.ts';
import { findMeaning } from '#extract/finders/figures/told/findMeaning.ts';
import { isOfAnotherTime } from '#extract/finders/figures/told/isOfAnotherTime.ts';
import { readTold } from '#extract/finders/figures/told/readTold.ts';
import { TOLD_PATTERNS } from '#extract/finders/figures/told/toldRows.ts';
import { topicOf } from '#extract/finders/figures/told/topicOf.ts';
import { withTeller } from '#extract/finders/figures/told/withTeller.ts';
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
    // Asked first, as it is soon told, and many quantities are times.
    if (isMereTime(quantity, cut(annotated.article.text, sentence.span))) return [];
    if (isQuoted(annotated, quantity.span, sentence.span)) return [];
    const fact = readFirst(annotated, quantity, sentence);
    // One clause is one fact, however many numbers it has; nor is it told again with the rest of its sentence.
    if (!fact || fact.object.span.start < last) return [];
    last = fact.object.span.end;
    return [fact];
  });
}

/** By its clause, else by the whole of its sentence. */
function readFirst(annotated: AnnotatedArticle, quantity: Quantity, sentence: Sentence): Fact | undefined {
  const plain = readFigureClause(annotated, quantity, sentence);
  for (const clause of inOrder(annotated, sentence, plain, readTold(annotated, quantity, sentence))) {
    if (!isWorthAsking(annotated, clause, quantity)) continue;
    const verb = spanOfTokens(annotated.tokens, clause.verb);
    const { end } = spanOfTokens(annotated.tokens, { start: clause.verb.start, end: clause.end });
    const certainty = certaintyOf(annotated, { verb, end }, sentence.span);
    const fact = readFigure(annotated, { clause, quantity, sentence: sentence.span, certainty });
    if (fact) return fact;
  }
  return undefined;
}

/** "1,800 flights were cancelled" is told with all that stands behind it, if that can be: as of when, and why. */
function inOrder(
  { tokens }: AnnotatedArticle,
  sentence: Sentence,
  plain: FigureClause | undefined,
  told: readonly FigureClause[],
): readonly FigureClause[] {
  if (!plain) return told;
  const isCut = tokens.slice(plain.end, sentence.tokens.end).some(({ pos }) => pos !== 'PUNCT');
  return isCut && !/^(?:relative|shared)$/.test(plain.shape) ? [...told, plain] : [plain, ...told];
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
  if (!owned || isDoubtful(cut(text, owned.object), clause)) return undefined;
  const { owner, row } = owned;
  const plain = withClosingMark(text, owned.object);
  const object = certainty === 'hedged' ? withTeller(annotated, plain, sentence) : plain;
  if (isCutShort(annotated, clause, object, sentence)) return undefined;
  const meaning = findMeaning(annotated, object);
  if (!meaning || isOfAnotherTime(annotated, object)) return undefined;
  const isOpen = meaning.isOpen || row === 'whole topic' || isBareToll(cut(text, object));
  const topic = isOpen ? topicOf(annotated, object, owner) : undefined;
  if (isOpen && !topic) return undefined;
  return toFigure(annotated, {
    quantity,
    owner,
    metric: object,
    meant: meaning.meant,
    topic,
    sentence,
    certainty: TOLD_PATTERNS.open.test(cut(text, object)) ? 'hedged' : certainty,
    foundBy: `figure: ${row}`,
  });
}

/** "The death toll reached 120": of what, only a heading tells. */
function isBareToll(words: string): boolean {
  return TOLD_PATTERNS.toll.test(words) && !TOLD_PATTERNS.disaster.test(words);
}

/** Of a stretch that is told whole, what may be is told as such; what is wished is a goal. */
function isDoubtful(words: string, { shape }: FigureClause): boolean {
  return (shape === 'whole' ? TOLD_PATTERNS.wished : CLAUSE_WORDS.doubtful).test(words);
}

/** "23 percent of the vote" goes not without "according to an exit poll". */
function isCutShort(
  { article: { text } }: AnnotatedArticle,
  { shape }: FigureClause,
  object: Span,
  sentence: Span,
): boolean {
  // "Except the mayor, who; and the judges": one of several exceptions.
  if (/^;/.test(text.slice(object.end, sentence.end).trimStart())) return true;
  return (
    shape !== 'whole' &&
    TOLD_PATTERNS.needed.test(text.slice(object.end, sentence.end)) &&
    !TOLD_PATTERNS.needed.test(cut(text, object))
  );
}

/** A quotation that ends with the clause ends inside it. */
function withClosingMark(text: string, { start, end }: Span): Span {
  const isOpen = (text.slice(start, end).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  return {
    start,
    end: isOpen && /["”]/.test(text.slice(end, end + 2)) ? end + 1 + text.slice(end).search(/["”]/) : end,
  };
}
