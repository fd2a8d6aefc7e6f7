import { findBoilerplate } from '#ingest/boilerplate/findBoilerplate.ts';
import type { Article } from '#model/article.ts';
import { prefixRefusal, Refusal } from '#model/refusal.ts';
import { findMetadata } from './findMetadata.ts';
import { readFrontMatter, splitFrontMatter } from './readFrontMatter.ts';

/**
 * Reads a Markdown or plain text file, with or without YAML front matter. The article's text is everything below the
 * front matter, unchanged; its id is the file's name without its ending. What the front matter says counts before what
 * the text says of itself. Throws `Cannot read article "x.md": …` if the front matter is broken or there is no text.
 */
export function readMarkdown(file: { readonly name: string; readonly text: string }): Article {
  return prefixRefusal(`Cannot read article "${file.name}"`, () => {
    const { frontMatter, text } = splitFrontMatter(file.text);
    if (text.trim() === '') throw new Refusal('member', 'it has no text');
    const written = frontMatter === undefined ? {} : readFrontMatter(frontMatter);
    return {
      id: file.name.replace(/(?<=.)\.[^.]+$/u, ''),
      text,
      boilerplate: findBoilerplate(text),
      ...findMetadata(text),
      ...written,
    };
  });
}
