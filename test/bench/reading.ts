import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createAnnotator } from '#annotate/annotate.ts';
import { readNameModel } from '#annotate/names/model/readNameModel.ts';
import { tagNames } from '#annotate/names/tagNames.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { PATHS } from '#app/paths.ts';
import { createExtractor } from '#extract/extract.ts';
import { readArticles } from '#ingest/readArticles.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { learn } from '#pipeline.ts';
import { lengthenArticles } from './lengthenArticles.ts';
import { ratio } from './ratio.ts';

/** Reading with everything on, against wink-nlp's own full pipeline over the same texts: its share of that speed. */
export async function benchReading(): Promise<string[]> {
  const articles = await readArticles(join(PATHS.seeds, 'articles'));
  const names = readNameModel(await readFile(join(PATHS.data, 'models', 'names.bin')));
  const annotate = createAnnotator({
    wink: loadWink(),
    tagNames: (tokens, sentences) => tagNames(tokens, sentences, names),
  });
  const extract = createExtractor();
  // A second instance breaks the parts of speech of the first, but not its speed; nothing but time is read from here on.
  const full = winkNLP(model);
  const repeat = (work: (text: string) => void) => () => {
    for (let i = 0; i < 20; i++) for (const { text } of articles) work(text);
  };
  const share = await ratio(
    repeat((text) => full.readDoc(text).entities().out()),
    repeat((text) => learn({ id: 'a', text, boilerplate: [] }, { annotate, extract })),
  );
  const growth = await benchLength(articles.map(annotate), (text) =>
    learn({ id: 'a', text, boilerplate: [] }, { annotate, extract }),
  );
  return [`reading: ${share.toFixed(2)} of the speed of wink-nlp's full pipeline (0.2 is the least)`, growth];
}

const [SHORT, LONG] = [10_000, 1_000_000];

/** The same words as one article and as many: what reading costs must not grow faster than the article does. */
async function benchLength(articles: readonly AnnotatedArticle[], read: (text: string) => void): Promise<string> {
  const paragraphs = lengthenArticles(articles, LONG);
  const share = paragraphs.length / (LONG / SHORT);
  const pieces = Array.from({ length: LONG / SHORT }, (_, i) =>
    paragraphs.slice(Math.round(i * share), Math.round((i + 1) * share)).join('\n\n'),
  );
  const growth = await ratio(
    () => read(paragraphs.join('\n\n')),
    () => pieces.forEach(read),
    { rounds: 3, warmUp: 1 },
  );
  return `reading: a word of an article of 1 MB costs ${growth.toFixed(2)} times what one of 10 KB costs (1.3 is the most)`;
}
