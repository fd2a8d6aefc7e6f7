import { findNearestPassages, type NearPassage } from '#answer/evidence/findNearestPassages.ts';
import { findToldFigure } from '#answer/evidence/findToldFigure.ts';
import { judgePassages } from '#answer/evidence/judgePassages.ts';
import { composeAnswer, composePassages } from '#answer/phrase/composeAnswer.ts';
import { stateFigure } from '#answer/phrase/phraseFigure.ts';
import { answerNotFound } from '#answer/resolve/resolveSlot.ts';
import type { Answer, Judgement, NotFound, PassageAnswer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request, TurnBefore, UnderstoodRequest } from '#model/request.ts';
import { cut, shiftSpan } from '#model/span.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** The passages that answer a question, or the figure that the first of them states; a plain no with the nearest ones if none does. */
export function answerPassage(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { nearest, answering } = findAnswering(request, corpus);
  const figure = answering[0] && findToldFigure(request.utterance, answering[0].citations[0], corpus);
  if (figure) {
    const title = phrasesOf(corpus.language).titles.figures;
    const short = tellQuantity(figure, corpus);
    const score = likelihoodOf(nearest);
    return composeAnswer(request, corpus, [stateFigure(figure, corpus)], { title, score, ...(short && { short }) });
  }
  return tellPassages(request, answering, nearest) ?? refuse(nearest, request, corpus);
}

type JudgedPassages = { readonly nearest: readonly NearPassage[]; readonly answering: readonly Statement[] };

/**
 * What a question leans on is mostly spoken of in the article that answered the one before it. One that leans on nothing,
 * or names something by itself, is asked of all articles too, and of the two answers the likelier is given.
 */
function findAnswering(request: UnderstoodRequest, corpus: Corpus): JudgedPassages {
  const { talk, wanted } = request;
  const look = (within?: TurnBefore): JudgedPassages => {
    const nearest = findNearestPassages(request, corpus, within);
    return { nearest, answering: judgePassages(nearest) };
  };
  const inTalk = talk && look(talk);
  if (inTalk && talk.leans && wanted.about.names.length === 0) return inTalk;
  const everywhere = look();
  const likelier = inTalk && likelihoodOf(inTalk.nearest) >= likelihoodOf(everywhere.nearest) ? inTalk : everywhere;
  return likelier.answering.length === 0 && inTalk && talk.leans ? inTalk : likelier;
}

/** The number that a figure states, with its unit. */
function tellQuantity({ evidence: { articleId }, qualifiers: { quantity } }: Fact, corpus: Corpus) {
  const text = corpus.record(articleId)?.article.text;
  return quantity && text ? { text: cut(text, quantity.span), articleId, span: quantity.span } : undefined;
}

/** The passages that answer the utterance. */
export function answerNearestPassages(request: UnderstoodRequest, corpus: Corpus): Answer {
  const nearest = findNearestPassages(request, corpus);
  return tellPassages(request, judgePassages(nearest), nearest) ?? refuse(nearest, request, corpus);
}

/** Passages as an answer, and the words of the first that answer, which the search has marked if it could tell them. */
function tellPassages(
  request: Request,
  passages: readonly Statement[],
  nearest: readonly NearPassage[],
): PassageAnswer | undefined {
  const composed = composePassages(request, passages, likelihoodOf(nearest));
  if (!composed) return undefined;
  const answer = { ...composed, judged: judgedOf(nearest) };
  const [citation] = answer.statements[0].citations;
  const [marked] = citation.highlights;
  if (!marked) return answer;
  const { articleId, span, text } = citation;
  return { ...answer, short: { text: cut(text, shiftSpan(marked, -span.start)), articleId, span: marked } };
}

/** What is too far off to answer is still shown, and said to be no answer. */
function refuse(nearest: readonly NearPassage[], request: Request, corpus: Corpus): NotFound {
  const notFound = answerNotFound(request, corpus, request.utterance);
  const passages = nearest.map(({ statement }) => statement);
  if (passages.length === 0) return notFound;
  return { ...notFound, nearest: [], score: likelihoodOf(nearest), passages, judged: judgedOf(nearest) };
}

/** So many are explained. */
const MOST_EXPLAINED = 3;

function judgedOf(nearest: readonly NearPassage[]): Judgement[] {
  return nearest.slice(0, MOST_EXPLAINED).map(({ statement: { text }, likely, why }) => ({ text, likely, why }));
}

/** How likely the likeliest answers. */
function likelihoodOf(nearest: readonly NearPassage[]): number {
  return nearest.reduce((most, { likely }) => Math.max(most, likely), 0);
}
