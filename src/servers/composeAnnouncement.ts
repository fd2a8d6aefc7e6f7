import type { Found, Statement } from '#model/answer.ts';
import { layOutPage } from '#present/discord/answers/layOutPage.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** So many lines are a message; whoever wants more asks. */
const MOST_LINES = 6;

type Told = { readonly title: string; readonly topic: string; readonly words: Phrases };

/** What is told without having been asked, on one page; undefined if there is nothing to tell. */
export function composeAnnouncement(
  statements: readonly Statement[],
  { title, topic, words }: Told,
): Found | undefined {
  const [first, ...others] = statements.slice(0, MOST_LINES);
  if (!first) return undefined;
  const some = (told: number) => words.aside(words.titles.some(told, statements.length, topic));
  const told = (more: readonly Statement[]): Found => ({
    kind: 'found',
    request: { intent: 'topic', slots: { topic }, utterance: topic },
    score: 1,
    title: more.length + 1 === statements.length ? title : title + some(more.length + 1),
    statements: [first, ...more],
  });
  const onePage = others
    .map((_, i) => others.slice(0, others.length - i))
    .find((more) => layOutPage(told(more), 0, words).count === 1);
  return told(onePage ?? []);
}
