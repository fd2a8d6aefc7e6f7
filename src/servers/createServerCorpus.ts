import { createCorpus } from '#corpus/createCorpus.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus, KnownName } from '#model/corpus.ts';
import type { ServerState } from '#model/serverState.ts';
import { applyVerdicts } from './applyVerdicts.ts';
import type { ServerOptions } from './serverOptions.ts';

export type CorpusSources = {
  readonly starter: readonly ArticleRecord[];
  readonly known: readonly KnownName[];
  readonly wordVectors?: ServerOptions['wordVectors'];
  readonly own: () => readonly ArticleRecord[];
  readonly state: () => ServerState;
  readonly today: () => string;
};

/** The corpus of a server, made anew when its articles, its settings, its verdicts, its reports or the day have changed. */
export function createServerCorpus({ starter, known, wordVectors, own, state, today }: CorpusSources): () => Corpus {
  let made: { readonly from: readonly unknown[]; readonly corpus: Corpus } | undefined;
  return () => {
    const { settings, verdicts, reports } = state();
    const from = [own(), settings.starter, settings.language, verdicts, reports, today()];
    if (made && from.every((part, i) => part === made?.from[i])) return made.corpus;
    const disputed = new Set(reports.flatMap(({ factIds }) => factIds));
    const records = applyVerdicts(layered(own(), settings.starter ? starter : []), verdicts);
    const { language } = settings;
    const options = { today: today(), language, disputed, ...(wordVectors && { wordVectors }) };
    made = { from, corpus: createCorpus(records, known, options) };
    return made.corpus;
  };
}

/** An article of a server's own hides one of the same id in the starter corpus. */
function layered(own: readonly ArticleRecord[], starter: readonly ArticleRecord[]): readonly ArticleRecord[] {
  const ids = new Set(own.map(({ article }) => article.id));
  return [...own, ...starter.filter(({ article }) => !ids.has(article.id))];
}
