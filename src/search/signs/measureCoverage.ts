import { type Hits, hitShareOf, joinHits, type PassageView } from '#search/candidates/viewPassage.ts';
import type { WeighedQuestion, WeighedWord } from '#search/question/weighQuestion.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';

/** Words that speak of what the sentence before names. */
const POINTS_BACK = /^(?:he|she|it|they|his|her|its|their|this|these|such|that|those)$/;

/** How much of the question a passage and its surroundings cover. */
export function measureCoverage({ content, total }: WeighedQuestion, view: PassageView): PassageSigns {
  const { here, before, wide, title, article, localWeights, scores, words } = view;
  const shareOf = (hits: Hits, isMeant = (_: WeighedWord) => true) =>
    hitShareOf(content, hits, (word) => (isMeant(word) ? word.weight : 0));
  const isNumber = ({ form }: WeighedWord) => /^\d/.test(form);
  const fromBefore = shareOf(before.map((hit, at) => hit && !here[at]));
  return {
    own: scores.here,
    before: scores.before,
    covered: shareOf(here),
    coveredLocally: hitShareOf(content, here, (_, at) => localWeights[at] ?? 0),
    coveredWide: shareOf(joinHits(wide, title)),
    coveredByArticle: shareOf(article),
    coveredBesidesFocus: shareOf(here, ({ focus }) => !focus),
    focus: shareOf(here, ({ focus }) => focus),
    namesNear: shareOf(joinHits(view.near, title), ({ name }) => name),
    numberMissing: content.some((word, at) => isNumber(word) && !here[at]) ? 1 : 0,
    alike: weighAlike(content, view) / total,
    fromBefore,
    pointsBack: words.slice(0, 6).some(({ form }) => POINTS_BACK.test(form)) ? fromBefore : 0,
  };
}

/** The weight of the words that are missing, yet a word begins like them, as "invasion" does like "invade". */
function weighAlike(content: readonly WeighedWord[], { here, words }: PassageView): number {
  const missing = content.filter((_, at) => !here[at]);
  const alike = missing.filter((word) => words.some(({ form }) => beginAlike(word.stem, form)));
  return alike.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether a stem and a word are the same for the most part, from the first letter on. */
export function beginAlike(stem: string, form: string): boolean {
  const longest = Math.max(stem.length, form.length - 3);
  let same = 0;
  while (same < stem.length && stem[same] === form[same]) same++;
  return same >= 4 && same >= 0.6 * longest;
}
