import { tokenize } from '#annotate/tokenize.ts';
import { loadWink } from '#annotate/wink.ts';
import { cut } from '#model/span.ts';
import { indexPassages } from '#search/indexPassages.ts';
import type { Passage } from '#search/passage.ts';
import { searchPassages } from '#search/searchPassages.ts';
import { wordVectorsLoader } from '../../src/wordVectorsLoader.ts';
import { readLines } from './readLines.ts';

export type ArticleLine = { readonly id: string; readonly title?: string; readonly text: string };
export type QuestionLine = { readonly id: string; readonly question: string; readonly article?: string };

/** Answers each question of `questions` with sentences of `articles` (files of JSON lines), as `footnote ask` does. */
export function passages({ articles, questions }: { readonly articles: string; readonly questions: string }): void {
  const wink = loadWink();
  const index = indexPassages(
    readLines<ArticleLine>(articles).flatMap((article) => sentencesOf(article, wink)),
    wordVectorsLoader()(),
  );
  for (const { id, question, article } of readLines<QuestionLine>(questions)) {
    const found = searchPassages(index, question, article === undefined ? {} : { articleId: article });
    const citations = found.map(({ passage: { articleId, span } }) => ({
      article: articleId,
      span: [span.start, span.end],
    }));
    const [first] = found;
    const kind = first ? 'passage' : 'not-found';
    console.log(
      JSON.stringify({ id, kind, citations, score: first?.confidence ?? 0, text: first?.passage.text ?? '' }),
    );
  }
}

export function sentencesOf({ id, title, text }: ArticleLine, wink: ReturnType<typeof loadWink>): Passage[] {
  return tokenize(text, [], wink).sentences.map(({ span }) => ({
    articleId: id,
    span,
    text: cut(text, span),
    ...(title === undefined ? {} : { title }),
  }));
}
