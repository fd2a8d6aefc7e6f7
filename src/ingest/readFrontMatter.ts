import { parse } from 'yaml';
import type { ArticleMetadata } from '#model/articleMetadata.ts';
import { checkMetadata } from './checkMetadata.ts';

/** Reads the YAML above an article. Throws where it is not YAML, has a key it does not know or a value that can't be. */
export function readFrontMatter(yaml: string): ArticleMetadata {
  return checkMetadata(parseYaml(yaml) ?? {});
}

/** Values stay as written: 2023 is no number here and 2023-07-22 no point in time. */
function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe' });
  } catch (error) {
    throw new Error(`its front matter is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}
