import { measureSupport } from '#answer/evidence/measureSupport.ts';
import { loadWordVectors } from '#app/loadWordVectors.ts';
import { loadAnswering } from '#app/openFootnote.ts';
import { PATHS } from '#app/paths.ts';
import { readArticles } from '#ingest/readArticles.ts';
import { cut } from '#model/span.ts';
import { loadReader } from '#reading/loadReader.ts';
import { toWordMeanings } from '#search/index/wordVectors.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { createUnderstand } from '#understand/understand.ts';

type QuestionLine = { readonly id: string; readonly question: string; readonly article?: string };

/** Answers each question of `questions` with sentences of `articles` (files of JSON lines), judged as `footnote ask` does. */
export async function passages({
  articles,
  questions,
}: {
  readonly articles: string;
  readonly questions: string;
}): Promise<void> {
  const [{ learn }, { corpusOf }] = await Promise.all([loadReader(), loadAnswering(PATHS.seeds)]);
  const corpus = corpusOf((await readArticles(articles)).map(learn));
  const understand = createUnderstand(() => toWordMeanings(loadWordVectors()));
  for (const { id, question, article } of readJsonLines<QuestionLine>(questions)) {
    const measure = measureSupport(understand(question, corpus), corpus);
    const within = article === undefined ? {} : { articleId: article };
    const found = corpus.findSentences(question, { limit: 10, measure, ...within });
    const citations = found.map(({ articleId, span: { start, end } }) => ({ article: articleId, span: [start, end] }));
    const [first] = found;
    const text = corpus.record(first?.articleId ?? '')?.article.text ?? '';
    const answer = first?.answer ? cut(text, first.answer) : null;
    const kind = first ? 'passage' : 'not-found';
    const score = first?.likely ?? 0;
    console.log(JSON.stringify({ id, kind, citations, score, text: first ? cut(text, first.span) : '', answer }));
  }
}
