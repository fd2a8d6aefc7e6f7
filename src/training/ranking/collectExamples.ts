import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import { type PassageIndex, type PassageRange, rangeOfArticle } from '#search/index/indexPassages.ts';
import { weighQuestion } from '#search/question/weighQuestion.ts';
import { readCandidates } from '#search/reader/readCandidates.ts';
import { measureDoubt } from '#search/signs/measureDoubt.ts';
import { rateCandidates } from '#search/signs/rateCandidates.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';

export type QuestionRow = { readonly id: string; readonly question: string; readonly previous?: readonly string[] };

type Pair = readonly [start: number, end: number];
/** Where a question's answers stand; no sentences, or no article, if it has none. */
export type GoldRow = {
  readonly id: string;
  readonly article: string | null;
  /** In the form of SQuAD 2: the words that answer, and the sentences that hold them. */
  readonly answers?: readonly { readonly span: Pair }[];
  readonly sentences?: readonly Pair[];
  /** Of questions on news: the sentences of which each answers. */
  readonly evidence?: readonly Pair[];
};

/** A question as it is understood: what that says of a passage, and in a talk what it takes over from the answer before it. */
export type AskedAs = {
  readonly question: string;
  readonly measure: (passage: IndexedSentence) => PassageSigns;
  readonly talk?: { readonly before: string; readonly articleId: string } | undefined;
};

/** A question with the passages that may answer it, what is measured of each, and which of them do. */
export type Example = {
  readonly article: string;
  readonly setting: Setting;
  readonly answerable: boolean;
  readonly options: readonly PassageSigns[];
  /** What counts besides in whether a passage answers, but not in which comes first. */
  readonly doubts: readonly PassageSigns[];
  readonly right: readonly boolean[];
};

/** A question asked of an article on something else has no answer there. */
const SETTINGS = ['own article', 'all articles', 'other article'] as const;
type Setting = (typeof SETTINGS)[number] | 'talk';

const LEARNED_FROM = 20;

/** Each question asked of its article, of all articles, and of one on something else; one on news of all articles alone. */
export function collectExamples(
  index: PassageIndex,
  questions: readonly QuestionRow[],
  { gold, askAs }: { readonly gold: readonly GoldRow[]; readonly askAs: (row: QuestionRow) => AskedAs },
): Example[] {
  const goldOf = new Map(gold.map((row) => [row.id, row]));
  return questions
    .filter(({ question }) => !question.startsWith('/'))
    .flatMap((question) => {
      const row = goldOf.get(question.id);
      if (!row) return [];
      const asked = askAs(question);
      const settings = asked.talk ? (['talk'] as const) : row.evidence ? (['all articles'] as const) : SETTINGS;
      return settings.map((setting) => toExample(index, { ...asked, row, setting }));
    });
}

type Asked = AskedAs & { readonly row: GoldRow; readonly setting: Setting };

function toExample(index: PassageIndex, { question, row, setting, measure, talk }: Asked): Example {
  const asked = weighQuestion(index, question, talk?.before);
  const rated = rateCandidates(index, asked, rangeOf(index, talk?.articleId ?? row.article, setting)).slice(
    0,
    LEARNED_FROM,
  );
  const candidates = readCandidates(index, asked, rated);
  const measureOf = (passage: number) => {
    const sentence = index.passages[passage];
    return sentence ? measure(sentence) : {};
  };
  return {
    article: row.article ?? '',
    setting,
    answerable: setting !== 'other article' && (row.sentences ?? row.evidence ?? []).length > 0,
    options: candidates.map(({ signs }) => signs),
    doubts: candidates.map(({ view, passage }) => ({ ...measureDoubt(asked, view), ...measureOf(passage) })),
    right: candidates.map(({ passage }) => holdsAnswer(index.passages[passage], row)),
  };
}

function rangeOf({ articles, passages }: PassageIndex, articleId: string | null, setting: Setting): PassageRange {
  if (setting === 'all articles') return { start: 0, end: passages.length };
  const own = articles.numberOf.get(articleId ?? '') ?? 0;
  return rangeOfArticle(articles, setting === 'other article' ? (own + 1) % articles.numberOf.size : own);
}

/** A sentence of ours that holds the answer and is hardly longer than the one it was taken from. */
function holdsAnswer(passage: IndexedSentence | undefined, row: GoldRow): boolean {
  if (!passage || passage.articleId !== row.article) return false;
  const { start, end } = passage.span;
  if (row.evidence) return row.evidence.some((from) => start < from[1] && from[0] < end);
  return (row.answers ?? []).some(
    ({ span }) =>
      start <= span[0] &&
      span[1] <= end &&
      row.sentences?.some(
        (from) => from[0] <= span[0] && span[1] <= from[1] && end - start <= 1.5 * (from[1] - from[0]),
      ),
  );
}
