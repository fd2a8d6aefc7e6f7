import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { onceFor } from '#model/makeOnce.ts';
import { sentenceAt } from '#model/sentence.ts';
import { cut, type Span } from '#model/span.ts';

/** How many sentences before may say when something was. */
const SENTENCES_BEFORE = 3;

/**
 * Whether what is told without a date was in a year that the sentences before name: "The parade of 1882 was the first. Some 300
 * people marched." A year that is the latest of the article is its own.
 */
export function isOfAnotherTime(annotated: AnnotatedArticle, told: Span): boolean {
  const { article, sentences } = annotated;
  if (/\b(?:19|20)\d\d\b/.test(cut(article.text, told))) return false;
  if (!PAST.test(cut(article.text, told))) return false;
  const at = sentenceAt(sentences, told.start);
  const first = sentences[Math.max(0, at - SENTENCES_BEFORE)];
  const before = { start: first?.span.start ?? told.start, end: told.start };
  return yearsIn(cut(article.text, before)).some((year) => year < latestYearOf(annotated));
}

const latestYearOf = onceFor(({ article: { text, publishedOn = '' } }: AnnotatedArticle) =>
  yearsIn(text).reduce((latest, year) => Math.max(latest, year), Number(publishedOn.slice(0, 4))),
);

const PAST =
  /\b(?:was|were|had|did|\w+ed|rose|fell|grew|sold|won|made|paid|lost|cost|cut|hit|spent|drew|held|left|took|gave|bought|built|shot|met|ran|got|brought|saw|sent|set|put)\b/;

/** Years far ahead are those of plans. */
const FIRST_FUTURE = 2035;

function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b(?:1[6-9]|20)\d\d\b/g)]
    .map(([year]) => Number(year))
    .filter((year) => year < FIRST_FUTURE);
}
