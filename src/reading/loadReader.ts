import { readFile } from 'node:fs/promises';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Article } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { Refusal } from '#model/refusal.ts';
import { learn } from '#pipeline.ts';

/** Reads articles, and refuses one that is too long. Loading it takes wink-nlp and the names model, so an edge loads it only when there is something to read. */
export type Reader = {
  readonly annotate: (article: Article) => AnnotatedArticle;
  readonly extract: (annotated: AnnotatedArticle) => Fact[];
  readonly learn: (article: Article) => ArticleRecord;
};

/** The weights of the name tagger; data/models/README.md says whose texts they come from. */
const NAMES_MODEL = new URL('../../data/models/names.bin', import.meta.url);

/** How long an article may be that is read, wherever it comes from, in characters. What is longer is no article. */
const MOST_CHARACTERS = 1_000_000;

/** Loads all that reading needs. */
export async function loadReader(): Promise<Reader> {
  const [{ loadWink }, { createAnnotator }, { createExtractor }, { tagNames }, { readNameModel }] = await Promise.all([
    import('#annotate/tokens/loadWink.ts'),
    import('#annotate/annotate.ts'),
    import('#extract/extract.ts'),
    import('#annotate/names/tagNames.ts'),
    import('#annotate/names/model/readNameModel.ts'),
  ]);
  const model = readNameModel(await readFile(NAMES_MODEL));
  const annotateAny = createAnnotator({
    wink: loadWink(),
    tagNames: (tokens, sentences) => tagNames(tokens, sentences, model),
  });
  const annotate = (article: Article) => annotateAny(refuseTooLong(article));
  const extract = createExtractor();
  return { annotate, extract, learn: (article) => learn(article, { annotate, extract }) };
}

/** The article itself; refuses one that is too long, and says what would be right. */
function refuseTooLong(article: Article): Article {
  const { length } = article.text;
  if (length <= MOST_CHARACTERS) return article;
  const [has, most] = [length, MOST_CHARACTERS].map((count) => count.toLocaleString('en'));
  const why = `its text has ${has} characters, and ${most} are the most; please divide it`;
  throw new Refusal('member', `Cannot read article "${article.id}": ${why}`);
}
