import type { ArticleRecord } from '#model/articleRecord.ts';
import { SCHEMA_VERSION } from './schemaVersion.ts';

/**
 * The JSON of a record, so laid out that a diff shows what changed: one line of text, sentence, name or fact a line.
 * The same record gives the same bytes. Opposite: parseRecord.
 */
export function formatRecord({ article, sentences, names, facts }: ArticleRecord): string {
  const { id, text, boilerplate, ...metadata } = article;
  return `{
"version":${SCHEMA_VERSION},
"id":${JSON.stringify(id)},
"metadata":${JSON.stringify(metadata)},
"text":${list(text.split(/(?<=\n)/))},
"boilerplate":${list(boilerplate)},
"sentences":${list(sentences)},
"names":${list(names)},
"facts":${list(facts)}
}
`;
}

function list(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}
