import { loadWordVectors } from '#app/loadWordVectors.ts';
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
  const index = indexPassages(await passagesIn(articles), loadWordVectors());
  for (const { id, question, article } of readJsonLines<QuestionLine>(questions)) {
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
