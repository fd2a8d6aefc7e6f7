import { type Hits, hitShareOf, joinHits, type PassageView } from '#search/candidates/viewPassage.ts';
import { findAnswerPhrase } from '#search/phrase/findAnswerPhrase.ts';
import type { WeighedQuestion, WeighedWord } from '#search/question/weighQuestion.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';
import type { AnswerType } from '#text/answerTypeOf.ts';

/** A denial in the question, which hardly any sentence answers. */
const DENYING_WORD = /^(?:not|never|no|cannot|without|neither|.*n't|un.{4,}|least|fail.*|lack.*|except|other)$/;

/** The types of questions whose answer is a phrase that can be told. */
const TOLD_TYPES: ReadonlySet<AnswerType> = new Set(['person', 'place', 'time', 'number']);

/** What speaks against a passage as an answer: words, names and numbers of the question that are not where they should be. */
export function measureDoubt(asked: WeighedQuestion, view: PassageView): PassageSigns {
  const { words, content, type } = asked;
  const { article } = view;
  const wide = joinHits(view.wide, view.title);
  const shareOfNames = (hits: Hits) =>
    hitShareOf(content, hits, ({ name, weight }: WeighedWord) => (name ? weight : 0));
  return {
    namesNowhere: shareOfNames(article.map((hit) => !hit)),
    namesFar: shareOfNames(article.map((hit, at) => hit && !wide[at])),
    missingInArticle: article.filter((hit) => !hit).length / 3,
    answerMissing: view.names && TOLD_TYPES.has(type) && !findAnswerPhrase(asked, view) ? 1 : 0,
    negation: words.some(({ form }) => DENYING_WORD.test(form)) ? 1 : 0,
    namesAsked: content.filter(({ name }) => name).length / 3,
    wordsAsked: words.length / 10,
    contentWordsAsked: content.length / 10,
  };
}
