import type { ArticleMetadata } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';
import type { ArticleDraft } from '#model/server.ts';

/** The articles in a file: of a .jsonl file one a line, or why a line is none; else the file itself. Refuses an empty one. */
export function splitDrafts(file: ArticleDraft): readonly (ArticleDraft | Refusal)[] {
  if (!/\.jsonl$/iu.test(file.fileName)) return [file];
  const lines = new TextDecoder().decode(file.bytes).split('\n');
  const drafts = lines.flatMap((line, i) => (line.trim() === '' ? [] : [draftOf(line, i + 1, file)]));
  if (drafts.length > 0) return drafts;
  throw new Refusal('member', `Cannot read "${file.fileName}": there is no article in it`);
}

function draftOf(line: string, number: number, { fileName, metadata }: ArticleDraft): ArticleDraft | Refusal {
  const place = `Cannot read line ${number} of "${fileName}": it`;
  const written = parseObject(line);
  if (!written) return new Refusal('member', `${place} must be JSON such as {"id":"a","text":"…"}`);
  const { id, text, title, publisher, publishedOn, url, language } = written;
  if (typeof text !== 'string') return new Refusal('member', `${place} has no "text"`);
  return {
    fileName: `${toText(id) ?? toText(title) ?? `line ${number} of ${fileName}`}.txt`,
    bytes: new TextEncoder().encode(text),
    metadata: { ...toMetadata({ title, publisher, publishedOn, url, language }), ...metadata },
  };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function toMetadata(fields: Readonly<Record<string, unknown>>): Partial<ArticleMetadata> {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])));
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
