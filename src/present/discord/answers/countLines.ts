import type { Answer } from '#model/answer.ts';
import type { IntentName } from '#model/request.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** What the lines of an answer are; facts if it is not said. */
const COUNTED: Readonly<Partial<Record<IntentName, keyof Phrases['counts']>>> = {
  targets: 'targets',
  figures: 'figures',
  plans: 'plans',
  compare: 'measures',
  said: 'statements',
};
/** The titles of these say themselves how many there are. */
const COUNTED_IN_TITLE: ReadonlySet<IntentName> = new Set(['sources', 'together', 'posts', 'happened', 'news', 'due']);

/** "4 targets · 2 owners · 2 articles": how much an answer has on all of its pages; nothing of one line. */
export function countLines(answer: Answer, { answer: { inArticles }, columns, counts }: Phrases): string {
  if (answer.kind !== 'found' || COUNTED_IN_TITLE.has(answer.request.intent)) return '';
  const told = answer.statements.filter(({ text }) => text !== inArticles);
  if (told.length < 2) return '';
  const whose = answer.columns?.indexOf(columns.whose) ?? -1;
  const owners = new Set(told.flatMap(({ cells }) => cells?.[whose] ?? [])).size;
  const articles = new Set(answer.statements.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)));
  return [
    counts[COUNTED[answer.request.intent] ?? 'facts'](told.length),
    ...(owners > 1 ? [counts.owners(owners)] : []),
    counts.articles(articles.size),
  ].join(' · ');
}
