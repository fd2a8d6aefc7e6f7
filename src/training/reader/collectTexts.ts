import type { Article } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { readJsonLines } from '#training/readJsonLines.ts';

type MarkedLine = {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly questions: readonly {
    readonly question: string;
    readonly answers: readonly (readonly [start: number, end: number])[];
  }[];
};

/** A question with the words that answer it, as several people marked them. */
export type MarkedQuestion = {
  readonly question: string;
  readonly articleId: string;
  /** Offsets in the article's text. */
  readonly answers: readonly Span[];
};

export type MarkedTexts = { readonly articles: readonly Article[]; readonly questions: readonly MarkedQuestion[] };

const BETWEEN = '\n\n';

/**
 * Reads files of JSON lines `{"id", "title"?, "text", "questions": [{"question", "answers": [[start, end]]}]}`. Texts of
 * one title are one article, as are sentences of one document (ids that are the same up to their third colon): what does
 * not answer is learned from what stands beside what does.
 */
export function collectTexts(files: readonly string[]): MarkedTexts {
  const texts = new Map<string, string>();
  const titles = new Map<string, string>();
  const questions: MarkedQuestion[] = [];
  for (const { id, title, text, questions: asked } of files.flatMap((file) => readJsonLines<MarkedLine>(file))) {
    const articleId = title ?? id.split(':').slice(0, 3).join(':');
    const before = texts.get(articleId);
    const offset = before === undefined ? 0 : before.length + BETWEEN.length;
    texts.set(articleId, before === undefined ? text : `${before}${BETWEEN}${text}`);
    if (title) titles.set(articleId, title.replaceAll('_', ' '));
    for (const { question, answers } of asked)
      questions.push({
        question,
        articleId,
        answers: answers.map(([start, end]) => ({ start: start + offset, end: end + offset })),
      });
  }
  const articles = [...texts].map(([id, text]): Article => ({ id, text, boilerplate: [], ...titleOf(titles.get(id)) }));
  return { articles, questions };
}

function titleOf(title: string | undefined): Pick<Article, 'title'> {
  return title === undefined ? {} : { title };
}
