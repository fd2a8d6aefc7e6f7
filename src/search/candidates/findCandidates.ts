import type { PassageIndex, PassageRange } from '#search/index/indexPassages.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';

/** How much a sentence takes over from each neighbour's score, and from the question's words in the title. */
const NEIGHBOUR_SHARE = 0.25;
const TITLE_SHARE = 0.3;

/**
 * The `most` passages that are worth a closer look, best first: those that hold words of the question, or stand beside
 * one that does. `scores` are their own scores from `range.start` on.
 */
export function findCandidates(
  index: PassageIndex,
  asked: WeighedQuestion,
  { scores, range, most }: { readonly scores: Float32Array; readonly range: PassageRange; readonly most: number },
): number[] {
  const { ofPassage, firstPassage, titles } = index.articles;
  const titleScores = new Map<number, number>();
  const best: ScoredPassage[] = [];
  for (let at = 0; at < scores.length; at++) {
    const [before = 0, here = 0, after = 0] = [scores[at - 1], scores[at], scores[at + 1]];
    if (before + here + after === 0) continue;
    const passage = range.start + at;
    const article = ofPassage[passage] ?? 0;
    const title = titleScores.get(article) ?? scoreTitle(asked, titles[article]);
    titleScores.set(article, title);
    const opens = passage === firstPassage[article];
    const closes = passage + 1 === firstPassage[article + 1];
    const beside = (opens ? 0 : before) + (closes ? 0 : after);
    if (here + beside > 0)
      keepBest(best, { passage, score: here + NEIGHBOUR_SHARE * beside + TITLE_SHARE * title }, most);
  }
  return best.map(({ passage }) => passage);
}

type ScoredPassage = { readonly passage: number; readonly score: number };

/** Puts a passage where it belongs among the best so far, behind its equals; sorting all of them would take longer. */
function keepBest(best: ScoredPassage[], scored: ScoredPassage, most: number): void {
  if (best.length >= most && scored.score <= (best[most - 1]?.score ?? 0)) return;
  const worse = best.findIndex(({ score }) => score < scored.score);
  best.splice(worse < 0 ? best.length : worse, 0, scored);
  if (best.length > most) best.pop();
}

function scoreTitle({ content }: WeighedQuestion, title: ReadonlySet<number> | undefined): number {
  return content.reduce((sum, { number, weight }) => sum + (title?.has(number) ? weight : 0), 0);
}
