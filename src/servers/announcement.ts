import type { Found, Statement } from '#model/answer.ts';

/** So many lines fit one message; whoever wants more asks. */
const MOST = 6;

/** What is told without having been asked; undefined where there is nothing to tell. */
export function announcement(title: string, words: string, statements: readonly Statement[]): Found | undefined {
  const [first, ...others] = statements.slice(0, MOST);
  if (!first) return undefined;
  const count = statements.length > MOST ? ` (${MOST} of ${statements.length})` : '';
  return {
    kind: 'found',
    request: { intent: 'topic', slots: { topic: words }, utterance: words },
    score: 1,
    title: `${title}${count}`,
    statements: [first, ...others],
  };
}
