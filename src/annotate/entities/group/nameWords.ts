import type { Mention } from '#model/mention.ts';
import { cut } from '#model/span.ts';

/** A name without the article before it and with its blanks made one. */
export function nameOf(text: string, { span }: Mention): string {
  return cut(text, span).replace(/\s+/gu, ' ').replace(/^the /i, '').replace(/[‘’]/gu, "'");
}

/** Its words in small letters, without marks. */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[^\s,.()]+/gu) ?? [];
}
