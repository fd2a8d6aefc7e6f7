import type { Found, Statement } from '#model/answer.ts';
import { answerPage } from '#present/answerPage.ts';

/** So many lines are a message; whoever wants more asks. */
const MOST = 6;

/** What is told without having been asked, on one page; undefined where there is nothing to tell. */
export function announcement(title: string, words: string, statements: readonly Statement[]): Found | undefined {
  const [first, ...others] = statements.slice(0, MOST);
  if (!first) return undefined;
  const told = (more: readonly Statement[]): Found => ({
    kind: 'found',
    request: { intent: 'topic', slots: { topic: words }, utterance: words },
    score: 1,
    title: titleOf(title, { told: more.length + 1, of: statements.length, words }),
    statements: [first, ...more],
  });
  const onePage = others
    .map((_, i) => others.slice(0, others.length - i))
    .find((more) => answerPage(told(more)).count === 1);
  return told(onePage ?? []);
}

type Counts = { readonly told: number; readonly of: number; readonly words: string };

function titleOf(title: string, { told, of, words }: Counts): string {
  return told === of ? title : `${title} (${told} of ${of}; more by /topic ${words})`;
}
