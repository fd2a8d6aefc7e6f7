import { readFileSync } from 'node:fs';
import { createAnnotator } from '#annotate/annotate.ts';
import { readNameModel } from '#annotate/names/model/readNameModel.ts';
import { tagNames } from '#annotate/names/tagNames.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';

const model = readNameModel(readFileSync(new URL('../../data/models/names.bin', import.meta.url)));
const annotate = createAnnotator({
  wink: loadWink(),
  tagNames: (tokens, sentences) => tagNames(tokens, sentences, model),
});

/** A text annotated as the program does it. wink-nlp allows one instance a process, so a test file loads this once. */
export function readArticle(text: string, publishedOn?: string): AnnotatedArticle {
  return annotate({ id: 'test', text, boilerplate: [], ...(publishedOn && { publishedOn }) });
}
