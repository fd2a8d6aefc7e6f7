import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { ServerState } from '#model/serverState.ts';
import { applyVerdicts } from './applyVerdicts.ts';
import type { ServerOptions } from './serverOptions.ts';

export type CorpusSources = Pick<ServerOptions, 'starter' | 'corpusOf'> & {
  readonly own: () => readonly ArticleRecord[];
  readonly state: () => ServerState;
  readonly today: () => string;
};

/** The corpus of a server, made anew when its articles, its settings, its verdicts, its reports or the day have changed. */
export function createServerCorpus({ starter, corpusOf, own, state, today }: CorpusSources): () => Corpus {
  let made: { readonly from: readonly unknown[]; readonly corpus: Corpus } | undefined;
  return () => {
    const { settings, verdicts, reports } = state();
    const from = [own(), settings.starter, settings.language, verdicts, reports, today()];
    if (made && from.every((part, i) => part === made?.from[i])) return made.corpus;
    const disputed = new Set(reports.flatMap(({ factIds }) => factIds));
    const records = applyVerdicts(joinRecords(own(), settings.starter ? starter : []), verdicts);
    made = { from, corpus: corpusOf(records, { today: today(), language: settings.language, disputed }) };
    return made.corpus;
  };
}

/** An article of a server's own hides one of the same id in the starter corpus. */
function joinRecords(own: readonly ArticleRecord[], starter: readonly ArticleRecord[]): readonly ArticleRecord[] {
  const ids = new Set(own.map(({ article }) => article.id));
  return [...own, ...starter.filter(({ article }) => !ids.has(article.id))];
}
