import type { Phrases } from '#lexicon/phrases/phrases.ts';
import type { Found, Statement } from '#model/answer.ts';

/** So many lines fit one message; whoever wants more asks. */
const MOST = 6;

type Told = { readonly title: string; readonly topic: string; readonly words: Phrases };

/** What is told without having been asked; undefined where there is nothing to tell. */
export function announcement(statements: readonly Statement[], { title, topic, words }: Told): Found | undefined {
  const [first, ...others] = statements.slice(0, MOST);
  if (!first) return undefined;
  const count = statements.length > MOST ? words.aside(words.titles.some(MOST, statements.length)) : '';
  return {
    kind: 'found',
    request: { intent: 'topic', slots: { topic }, utterance: topic },
    score: 1,
    title: `${title}${count}`,
    statements: [first, ...others],
  };
}
