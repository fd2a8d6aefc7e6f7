import { loadSearchModels } from '#app/loadSearchModels.ts';
import { cut } from '#model/span.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { searchPassages } from '#search/searchPassages.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { passagesIn } from './passagesIn.ts';

type QuestionLine = { readonly id: string; readonly question: string; readonly article?: string };

/** Answers each question of `questions` with sentences of `articles` (files of JSON lines), as `footnote ask` does. */
export async function passages({
  articles,
  questions,
}: {
  readonly articles: string;
  readonly questions: string;
}): Promise<void> {
  const index = indexPassages(await passagesIn(articles), loadSearchModels());
  for (const { id, question, article } of readJsonLines<QuestionLine>(questions)) {
    const found = searchPassages(index, question, article === undefined ? {} : { articleId: article });
    const citations = found.map(({ passage: { articleId, span } }) => ({
      article: articleId,
      span: [span.start, span.end],
    }));
    const [first] = found;
    const kind = first ? 'passage' : 'not-found';
    const { passage, answer: marked, likely: score = 0 } = first ?? {};
    const text = passage?.text ?? '';
    console.log(JSON.stringify({ id, kind, citations, score, text, answer: marked ? cut(text, marked) : null }));
  }
}
