import { WORD_MARKS } from '#search/candidates/markWords.ts';
import { type Hits, hitShareOf, joinHits, type PassageView } from '#search/candidates/viewPassage.ts';
import type { WeighedQuestion, WeighedWord } from '#search/question/weighQuestion.ts';
import { KIND_NUMBERS, markNames } from '#search/reader/markNames.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';

/** A denial in the question, which hardly any sentence answers. */
const DENYING_WORD = /^(?:not|never|no|cannot|without|neither|.*n't|un.{4,}|least|fail.*|lack.*|except|other)$/;

/** What speaks against a passage as an answer: words, names and numbers of the question that are not where they should be. */
export function measureDoubt(asked: WeighedQuestion, view: PassageView): PassageSigns {
  const { words, content } = asked;
  const { article } = view;
  const wide = joinHits(view.wide, view.title);
  const shareOfNames = (hits: Hits) =>
    hitShareOf(content, hits, ({ name, weight }: WeighedWord) => (name ? weight : 0));
  return {
    namesNowhere: shareOfNames(article.map((hit) => !hit)),
    namesFar: shareOfNames(article.map((hit, at) => hit && !wide[at])),
    answerMissing: isAnswerMissing(asked, view) ? 1 : 0,
    negation: words.some(({ form }) => DENYING_WORD.test(form)) ? 1 : 0,
    namesAsked: content.filter(({ name }) => name).length / 3,
    wordsAsked: words.length / 10,
    contentWordsAsked: content.length / 10,
  };
}

/** A party wins an election, and a firm buys another. */
const WHO = [KIND_NUMBERS.person, KIND_NUMBERS.organisation];

/** Nobody is named, or no time, number or place, that the question does not name itself; other types leave it open. */
function isAnswerMissing({ type, numbers: asked }: WeighedQuestion, view: PassageView): boolean {
  const isNew = (at: number) => !asked.has(view.numbers[at] ?? -1);
  const { marks } = view;
  if (type === 'time' || type === 'number')
    return !marks.some((mark, at) => (mark & WORD_MARKS[type]) !== 0 && isNew(at));
  if ((type !== 'person' && type !== 'place') || !view.names) return false;
  const kinds = type === 'person' ? WHO : [KIND_NUMBERS.place];
  return !markNames(view).kinds.some((kind, at) => kinds.includes(kind) && isNew(at));
}
