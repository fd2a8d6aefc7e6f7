import { parse } from 'yaml';
import type { ArticleMetadata } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';
import { checkMetadata } from './checkMetadata.ts';

/** Reads the YAML above an article. Refused if it is not YAML, has a key it does not know or a value that can't be. */
export function readFrontMatter(yaml: string): ArticleMetadata {
  return checkMetadata(parseYaml(yaml) ?? {});
}

/** Values stay as written: 2023 is no number here and 2023-07-22 no point in time. */
function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe' });
  } catch (error) {
    throw new Refusal('member', `its front matter is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

/**
 * Cuts a file into its YAML front matter and its text. The front matter stands at the very top between two lines `---`;
 * the text is everything after the closing line's end, unchanged. Refused if the front matter is never closed.
 */
export function splitFrontMatter(file: string): { readonly frontMatter?: string; readonly text: string } {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(file)?.[0];
  if (opening === undefined) return { text: file };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
  const below = file.slice(opening.length);
  const end = closing.exec(below);
  if (end) return { frontMatter: below.slice(0, end.index), text: below.slice(end.index + end[0].length) };
  if (/^\s*\w+[ \t]*:/.test(below))
    throw new Refusal('member', 'the front matter is opened by "---" and never closed by another');
  return { text: file };
}
