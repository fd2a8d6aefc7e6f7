import type { ArticleMetadata } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { Refusal } from '#model/refusal.ts';
import { checkRecord } from './checkRecord.ts';
import { type Format, parseJson } from './createFileAdapter.ts';
import { findMisshape } from './findMisshape.ts';

/** The shape of the file. Raised with every change that an older Footnote could not read. */
const VERSION = 1;

/** The file of an article. Parsing refuses what is no JSON, no record of ours, of another version, or unsound. */
export const RECORD_FORMAT: Format<ArticleRecord> = { parse: parseRecord, format: formatRecord };

/**
 * A line for each paragraph, sentence, name and fact, so that a diff shows what changed. The same record gives the same
 * bytes.
 */
function formatRecord({ article, sentences, names, facts }: ArticleRecord): string {
  const { id, text, boilerplate, ...metadata } = article;
  return `{
"version":${VERSION},
"id":${JSON.stringify(id)},
"metadata":${JSON.stringify(metadata)},
"text":${formatList(text.split(/(?<=\n)/))},
"boilerplate":${formatList(boilerplate)},
"sentences":${formatList(sentences)},
"names":${formatList(names)},
"facts":${formatList(facts)}
}
`;
}

function formatList(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

function parseRecord(json: string): ArticleRecord {
  const file = parseJson(json);
  const version = (file as { version?: unknown } | null)?.version;
  if (typeof version !== 'number') throw new Refusal('operator', 'it is no article of Footnote');
  if (version !== VERSION)
    throw new Refusal('operator', `it has version ${version}, and this Footnote reads version ${VERSION}`);
  const record = toRecord(file);
  const [problem] = checkRecord(record);
  if (problem) throw new Refusal('operator', problem);
  return record;
}

type RecordFile = Omit<ArticleRecord, 'article'> &
  Pick<ArticleRecord['article'], 'id' | 'boilerplate'> & {
    readonly metadata: ArticleMetadata;
    readonly text: readonly string[];
  };

function toRecord(file: unknown): ArticleRecord {
  const place = findMisshape(file);
  if (place) throw new Refusal('operator', `its "${place}" is not as Footnote writes it`);
  const { id, text, boilerplate, metadata, sentences, names, facts } = file as RecordFile;
  return { article: { id, text: text.join(''), boilerplate, ...metadata }, sentences, names, facts };
}
