import { findNearestPassages, type NearPassage } from '#answer/evidence/findNearestPassages.ts';
import { findToldFigure } from '#answer/evidence/findToldFigure.ts';
import { judgePassages } from '#answer/evidence/judgePassages.ts';
import { composeAnswer, composePassages } from '#answer/phrase/composeAnswer.ts';
import { stateFigure } from '#answer/phrase/phraseFigure.ts';
import { answerNotFound } from '#answer/resolve/resolveSlot.ts';
import type { Answer, NotFound, PassageAnswer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request, UnderstoodRequest } from '#model/request.ts';
import { cut, shiftSpan } from '#model/span.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/**
 * Below this the best sentence is called no answer. On the development questions of SQuAD 2.0 nearly half of those that no
 * sentence answers score below it, and a quarter of the others; on short news of our own it parts the two.
 */
const LEAST_CONFIDENCE = 0.33;

/** The passages that answer a question, or the figure that the first of them states; a plain no with the nearest ones if none does. */
export function answerPassage(request: UnderstoodRequest, corpus: Corpus): Answer {
  const nearest = findNearestPassages(request.utterance, corpus);
  const answering = judgePassages(nearest, request, corpus);
  const figure = answering[0] && findToldFigure(request.utterance, answering[0].citations[0], corpus);
  if (figure) {
    const title = phrasesOf(corpus.language).titles.figures;
    const short = tellQuantity(figure, corpus);
    const score = confidenceOf(nearest);
    return composeAnswer(request, corpus, [stateFigure(figure, corpus)], { title, score, ...(short && { short }) });
  }
  return tellPassages(request, answering, nearest) ?? refuse(nearest, request, corpus);
}

/** The number that a figure states, with its unit. */
function tellQuantity({ evidence: { articleId }, qualifiers: { quantity } }: Fact, corpus: Corpus) {
  const text = corpus.record(articleId)?.article.text;
  return quantity && text ? { text: cut(text, quantity.span), articleId, span: quantity.span } : undefined;
}

/** The passages nearest to the utterance, whether or not they speak of all of it. */
export function answerNearestPassages(request: Request, corpus: Corpus): Answer {
  const nearest = findNearestPassages(request.utterance, corpus);
  const confidence = confidenceOf(nearest);
  const near = confidence < LEAST_CONFIDENCE ? [] : nearest.map(({ statement }) => statement);
  return tellPassages(request, near, nearest) ?? refuse(nearest, request, corpus);
}

/** Passages as an answer, and the words of the first that answer, which the search has marked if it could tell them. */
function tellPassages(
  request: Request,
  passages: readonly Statement[],
  nearest: readonly NearPassage[],
): PassageAnswer | undefined {
  const answer = composePassages(request, passages, confidenceOf(nearest));
  const [citation] = answer?.statements[0].citations ?? [];
  const [marked] = citation?.highlights ?? [];
  if (!answer || !citation || !marked) return answer;
  const { articleId, span, text } = citation;
  return { ...answer, short: { text: cut(text, shiftSpan(marked, -span.start)), articleId, span: marked } };
}

/** What is too far off to answer is still shown, and said to be no answer. */
function refuse(nearest: readonly NearPassage[], request: Request, corpus: Corpus): NotFound {
  const notFound = answerNotFound(request, corpus, request.utterance);
  const passages = nearest.map(({ statement }) => statement);
  return passages.length > 0 ? { ...notFound, nearest: [], score: confidenceOf(nearest), passages } : notFound;
}

/** How sure the search is of the best. */
function confidenceOf([first]: readonly NearPassage[]): number {
  return first?.confidence ?? 0;
}
