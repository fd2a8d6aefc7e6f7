import type { ArticleMetadata } from '#model/article.ts';
import type { ArticleDraft, BadLine } from '#model/server.ts';

/** The articles in a file: of a .jsonl file one a line, else the file itself. */
export function splitDrafts(file: ArticleDraft): readonly (ArticleDraft | BadLine)[] {
  if (!/\.jsonl$/iu.test(file.fileName)) return [file];
  const lines = new TextDecoder().decode(file.bytes).split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [draftOf(line, i + 1, file)]));
}

function draftOf(line: string, number: number, { fileName, metadata }: ArticleDraft): ArticleDraft | BadLine {
  const place = `Cannot read line ${number} of "${fileName}": it`;
  const written = parsed(line);
  if (!written) return { refused: `${place} must be JSON such as {"id":"a","text":"…"}` };
  const { id, text, title, publisher, publishedOn, url, language } = written;
  if (typeof text !== 'string') return { refused: `${place} has no "text"` };
  return {
    fileName: `${textOf(id) ?? textOf(title) ?? `line ${number} of ${fileName}`}.txt`,
    bytes: new TextEncoder().encode(text),
    metadata: { ...given({ title, publisher, publishedOn, url, language }), ...metadata },
  };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function given(fields: Readonly<Record<string, unknown>>): Partial<ArticleMetadata> {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
