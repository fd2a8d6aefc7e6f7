import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import { type PassageIndex, type PassageRange, rangeOfArticle } from '#search/index/indexPassages.ts';
import { weighQuestion } from '#search/question/weighQuestion.ts';
import { readCandidates } from '#search/reader/readCandidates.ts';
import { measureDoubt } from '#search/signs/measureDoubt.ts';
import { rateCandidates } from '#search/signs/rateCandidates.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';

export type QuestionRow = { readonly id: string; readonly question: string };

type Pair = readonly [start: number, end: number];
/** Where a question's answers stand; no sentences if it has none. */
export type GoldRow = {
  readonly id: string;
  readonly article: string;
  readonly answers: readonly { readonly span: Pair }[];
  readonly sentences: readonly Pair[];
};

/** A question with the passages that may answer it, what is measured of each, and which of them do. */
export type Example = {
  readonly article: string;
  readonly setting: Setting;
  readonly answerable: boolean;
  readonly options: readonly PassageSigns[];
  readonly doubts: readonly PassageSigns[];
  readonly right: readonly boolean[];
};

/** A question asked of an article on something else has no answer there. */
const SETTINGS = ['own article', 'all articles', 'other article'] as const;
type Setting = (typeof SETTINGS)[number];

const LEARNED_FROM = 20;

/** Each question asked of its article, of all articles, and of one on something else. */
export function collectExamples(
  index: PassageIndex,
  questions: readonly QuestionRow[],
  gold: readonly GoldRow[],
): Example[] {
  const goldOf = new Map(gold.map((row) => [row.id, row]));
  return questions.flatMap(({ id, question }) => {
    const row = goldOf.get(id);
    return row ? SETTINGS.map((setting) => toExample(index, { question, row, setting })) : [];
  });
}

function toExample(
  index: PassageIndex,
  { question, row, setting }: { readonly question: string; readonly row: GoldRow; readonly setting: Setting },
): Example {
  const asked = weighQuestion(index, question);
  const rated = rateCandidates(index, asked, rangeOf(index, row.article, setting)).slice(0, LEARNED_FROM);
  const candidates = readCandidates(index, asked, rated);
  return {
    article: row.article,
    setting,
    answerable: setting !== 'other article' && row.sentences.length > 0,
    options: candidates.map(({ signs }) => signs),
    doubts: candidates.map(({ view }) => measureDoubt(asked, view)),
    right: candidates.map(({ passage }) => holdsAnswer(index.passages[passage], row)),
  };
}

function rangeOf({ articles, passages }: PassageIndex, articleId: string, setting: Setting): PassageRange {
  if (setting === 'all articles') return { start: 0, end: passages.length };
  const own = articles.numberOf.get(articleId) ?? 0;
  return rangeOfArticle(articles, setting === 'own article' ? own : (own + 1) % articles.numberOf.size);
}

/** A sentence of ours that holds the answer and is hardly longer than the one it was taken from. */
function holdsAnswer(passage: IndexedSentence | undefined, { article, answers, sentences }: GoldRow): boolean {
  if (passage?.articleId !== article) return false;
  const { start, end } = passage.span;
  return answers.some(
    ({ span }) =>
      start <= span[0] &&
      span[1] <= end &&
      sentences.some((from) => from[0] <= span[0] && span[1] <= from[1] && end - start <= 1.5 * (from[1] - from[0])),
  );
}
