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
import { learn } from '#pipeline.ts';
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
  return [`reading: ${share.toFixed(2)} of the speed of wink-nlp's full pipeline (0.2 is the least)`];
}
