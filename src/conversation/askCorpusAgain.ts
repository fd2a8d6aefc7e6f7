import type { IntentName, Request } from '#model/request.ts';
import { isPostsTitle } from '#understand/isPostTitle.ts';

/** What is asked of the corpus as a whole is told by all words of the question: it is asked again with others in their place. */
const OF_CORPUS: ReadonlySet<IntentName> = new Set(['sources', 'together', 'posts', 'happened', 'news', 'due']);

/** "And of Bergen?", "and with Ma Rong?", "and in May?" behind such a question: the whole of it, of another; undefined behind any other. */
export function askCorpusAgain(
  { intent, slots, utterance }: Request,
  joint: string | undefined,
  words: string,
): string | undefined {
  if (!OF_CORPUS.has(intent)) return undefined;
  const plain = utterance.trim().replace(/[\s?!.]+$/u, '');
  const another = words.replace(/^(?:with|alongside) /iu, '');
  if (intent === 'happened') return `what happened ${joint ?? 'in'} ${another}`;
  if (intent === 'posts' && isPostsTitle(another)) return `all the ${another}${slots.of ? ` of ${slots.of}` : ''}`;
  const before = slots.topic ?? slots.name ?? slots.of ?? '';
  const at = before === '' ? -1 : plain.toLowerCase().lastIndexOf(before.toLowerCase());
  if (at >= 0) return plain.slice(0, at) + another + plain.slice(at + before.length);
  if (intent === 'sources') return `which articles speak of ${another}`;
  return intent === 'news' ? `what is new on ${another}` : `${plain} of ${another}`;
}
