import type { AnnotatedArticle } from './annotatedArticle.ts';
import type { Article } from './article.ts';
import type { Fact } from './fact.ts';
import type { Entity } from './mention.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as it is stored: where it stands, so that passages can be found without reading the text again. */
type SentenceRecord = Pick<Sentence, 'span' | 'paragraph' | 'boilerplate'>;

/** A name the article uses, and how often it uses it or one of its aliases. */
type NameRecord = Entity & { readonly mentions: number };

/** All that is kept of an article: what it says and what was read in it. */
export type ArticleRecord = {
  readonly article: Article;
  readonly sentences: readonly SentenceRecord[];
  readonly names: readonly NameRecord[];
  readonly facts: readonly Fact[];
};

/** What is kept of an article that was read. */
export function toArticleRecord(annotated: AnnotatedArticle, facts: readonly Fact[]): ArticleRecord {
  const sentences = annotated.sentences.map(({ span, paragraph, boilerplate }) => ({ span, paragraph, boilerplate }));
  const names = countNames(annotated);
  return { article: annotated.article, sentences, names: [...names, ...placesOfFacts(facts, names)], facts };
}

/** The names of the report; those that stand in boilerplate alone belong to other articles. */
function countNames({ entities, mentions, sentences, tokens }: AnnotatedArticle): NameRecord[] {
  const counts = new Map<number, number>();
  for (const { entity, tokens: range } of mentions) {
    const sentence = sentences[tokens[range.start]?.sentence ?? 0];
    if (entity !== undefined && !sentence?.boilerplate) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return entities.flatMap((entity, index) => {
    const count = counts.get(index);
    return count === undefined ? [] : [{ ...entity, mentions: count }];
  });
}

/** The countries that only an adjective names: who holds a "Chilean" post can be asked of Chile. */
function placesOfFacts(facts: readonly Fact[], names: readonly NameRecord[]): NameRecord[] {
  const known = new Set(names.flatMap(({ name, aliases }) => [name, ...aliases]));
  const places = facts.flatMap(({ qualifiers: { place } }) => (place?.kind === 'place' && place.name) || []);
  const counts = new Map<string, number>();
  for (const name of places) if (!known.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, mentions]) => ({ kind: 'place', name, aliases: [], mentions }));
}
