import { loadSearchModels } from '#app/loadSearchModels.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { searchPassages } from '#search/searchPassages.ts';
import { readJsonLines } from '#training/readJsonLines.ts';

type QuestionLine = {
  readonly id: string;
  readonly question: string;
  readonly candidates: readonly { readonly id: string; readonly text: string }[];
};

/** Ranks each question's own candidates, every one as an article of one sentence. */
export function candidates({ questions }: { readonly questions: string }): void {
  const rows = readJsonLines<QuestionLine>(questions);
  const index = indexPassages(
    rows.flatMap((row) =>
      row.candidates.map(({ id, text }) => ({ articleId: id, text, span: { start: 0, end: text.length } })),
    ),
    loadSearchModels(),
  );
  for (const { id, question, candidates: own } of rows) {
    const ids = new Set(own.map((candidate) => candidate.id));
    const found = searchPassages(index, question, { limit: index.passages.length });
    const citations = found.filter(({ passage }) => ids.has(passage.articleId));
    console.log(JSON.stringify({ id, citations: citations.map(({ passage }) => ({ article: passage.articleId })) }));
  }
}
