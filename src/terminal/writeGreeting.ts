import type { Corpus } from '#model/corpus.ts';
import { writeDay } from '#wording/writeDateIn.ts';

/** What a person reads first. */
export function writeGreeting({ searched, facts }: Corpus): string {
  const newest = searched.newest ? `, the newest of ${writeDay(searched.newest)}` : '';
  return [
    `Footnote has read ${searched.articles} articles${newest}, and found ${facts.length} facts in them.`,
    'Ask in plain words, or /help for what can be asked. The number of a footnote shows it in its context, that of a',
    'choice chooses it. Tab completes, Ctrl+D leaves.',
  ].join('\n');
}
