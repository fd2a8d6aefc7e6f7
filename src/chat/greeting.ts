import type { Corpus } from '#model/corpus.ts';
import { writtenDate } from '#model/writtenDate.ts';

/** What a person reads first. */
export function greeting({ searched, facts }: Corpus): string {
  const newest = searched.newest ? `, the newest of ${writtenDate(searched.newest)}` : '';
  return [
    `Footnote has read ${searched.articles} articles${newest}, and found ${facts.length} facts in them.`,
    'Ask in plain words, or /help for what can be asked. The number of a footnote shows it in its context, that of a',
    'choice chooses it. Tab completes, Ctrl+D leaves.',
  ].join('\n');
}
