import { type Hits, hitShareOf, type PassageView } from '#search/candidates/viewPassage.ts';
import { findAnswerPhrase } from '#search/phrase/findAnswerPhrase.ts';
import type { AnswerType } from '#search/question/answerTypeOf.ts';
import type { WeighedQuestion, WeighedWord } from '#search/question/weighQuestion.ts';

/** A denial in the question, which hardly any sentence answers. */
const NEGATION = /^(?:not|never|no|cannot|without|neither|.*n't|un.{4,}|least|fail.*|lack.*|except|other)$/;

/** The types of questions whose answer is a phrase that can be told. */
const TOLD: ReadonlySet<AnswerType> = new Set(['person', 'place', 'time', 'number']);

/** What speaks against a passage as an answer: words, names and numbers of the question that are not where they should be. */
export function measureDoubt(asked: WeighedQuestion, view: PassageView): Record<string, number> {
  const { words, content, type } = asked;
  const { here, article, title } = view;
  const near = either(view.near, title);
  const wide = either(view.wide, title);
  const names = content.filter(({ name }) => name).length;
  const ofNames = { weigh: ({ name, weight }: WeighedWord) => (name ? weight : 0) };
  return {
    'names nowhere': hitShareOf(
      content,
      article.map((hit) => !hit),
      ofNames,
    ),
    'names far': hitShareOf(
      content,
      article.map((hit, at) => hit && !wide[at]),
      ofNames,
    ),
    'missing here': missing(here),
    'missing near': missing(near),
    'missing wide': missing(wide),
    'missing in the article': missing(article),
    'any missing in the article': article.every(Boolean) ? 0 : 1,
    'weightiest missing here': weightiest(content, here),
    'weightiest missing wide': weightiest(content, wide),
    'number far': content.some(({ form }, at) => /^\d/.test(form) && !view.wide[at]) ? 1 : 0,
    'answer missing': view.names && TOLD.has(type) && !findAnswerPhrase(asked, view) ? 1 : 0,
    negation: words.some(({ form }) => NEGATION.test(form)) ? 1 : 0,
    'names asked': names / 3,
    'words asked': words.length / 10,
    'content words asked': content.length / 10,
    'near, from beside': hitShareOf(
      content,
      view.near.map((hit, at) => hit && !here[at]),
    ),
  };
}

function either(a: Hits, b: Hits): boolean[] {
  return a.map((hit, at) => hit || b[at] === true);
}

function missing(hits: Hits): number {
  return hits.filter((hit) => !hit).length / 3;
}

function weightiest(content: readonly WeighedWord[], hits: Hits): number {
  return Math.max(0, ...content.map(({ weight }, at) => (hits[at] ? 0 : weight))) / 8;
}
