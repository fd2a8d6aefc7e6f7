import type { Citation } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import { cut, type Span } from '#model/span.ts';
import { wholeTexts } from '#text/regex.ts';
import { citeSpan } from './citeFacts.ts';

/** Who or what is named where somebody is, in how many sentences, and the newest of these. */
export type NamedWith = {
  readonly entity: CorpusEntity;
  readonly count: number;
  readonly citations: readonly [Citation, ...Citation[]];
};

const MOST_CITATIONS = 5;

/**
 * All that are named in sentences that name an entity too, those of most sentences first, the newest first among them; if there
 * are none, those that are named in the same articles.
 */
export function findNamedWith(entity: CorpusEntity, corpus: Corpus): NamedWith[] {
  const near = gatherNamed(entity, corpus, [entity.name, ...entity.aliases]);
  return near.length > 0 ? near : gatherNamed(entity, corpus, undefined);
}

/** Those that are named in the sentences that hold one of the names, or in any of its articles. */
function gatherNamed(
  { key, articleIds }: CorpusEntity,
  corpus: Corpus,
  names: readonly string[] | undefined,
): NamedWith[] {
  const found = new Map<string, { entity: CorpusEntity; citations: Citation[] }>();
  for (const record of corpus.records) {
    if (!articleIds.includes(record.article.id)) continue;
    for (const { citation, entities } of readSentences(record, names, corpus)) {
      if (names && !entities.has(key)) continue;
      for (const [other, entity] of entities) {
        if (other === key) continue;
        const known = found.get(other) ?? { entity, citations: [] };
        known.citations.push(citation);
        found.set(other, known);
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.citations.length - a.citations.length)
    .map(({ entity, citations }) => ({
      entity,
      count: citations.length,
      citations: citations.slice(0, MOST_CITATIONS) as [Citation, ...Citation[]],
    }));
}

type NamingSentence = { readonly citation: Citation; readonly entities: ReadonlyMap<string, CorpusEntity> };

/** The sentences in which one of the names stands, all if none is given, with all that they name; "Oslo" of "Oslo Bank" is the bank. */
function readSentences(record: ArticleRecord, names: readonly string[] | undefined, corpus: Corpus): NamingSentence[] {
  const { article, sentences } = record;
  const naming = sentences.filter(
    ({ span, boilerplate }) => !boilerplate && (!names || names.some((one) => cut(article.text, span).includes(one))),
  );
  if (naming.length === 0) return [];
  const entityOf = namesOf(record, corpus);
  const spellings = [...entityOf.keys()].sort((a, b) => b.length - a.length);
  if (spellings.length === 0) return [];
  const pattern = new RegExp(wholeTexts(spellings), 'gu');
  return naming.map(({ span }) => {
    const found = [...cut(article.text, span).matchAll(pattern)];
    const marks: Span[] = found.map(({ 0: { length }, index }) => ({
      start: span.start + index,
      end: span.start + index + length,
    }));
    const entities = found.flatMap(({ 0: one }) => entityOf.get(one) ?? []);
    return { citation: citeSpan(record, span, marks), entities: new Map(entities.map((one) => [one.key, one])) };
  });
}

/** The spellings of an article's names, with what they name across articles; what is of no known kind is left out. */
function namesOf({ names }: ArticleRecord, corpus: Corpus): Map<string, CorpusEntity> {
  const span = { start: 0, end: 0 };
  return new Map(
    names.flatMap(({ kind, name, aliases }) => {
      const entity = kind === 'post' ? undefined : corpus.entityOf({ kind, text: name, name, span });
      return entity ? [name, ...aliases].map((spelling) => [spelling, entity] as const) : [];
    }),
  );
}
