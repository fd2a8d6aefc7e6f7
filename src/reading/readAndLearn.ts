import { type DraftWithId, readDraft } from '#ingest/readDraft.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { Refusal } from '#model/refusal.ts';
import type { Reader } from './loadReader.ts';

/** An article that is handed in may have so many characters: what is longer is no article, and takes too long. */
const LONGEST = 300_000;

/** Reads an article that is handed in. Rejects with `Cannot read article "x.md": …` where it is none, or too long. */
export async function readAndLearn(draft: DraftWithId, { learn }: Pick<Reader, 'learn'>): Promise<ArticleRecord> {
  const article = await readDraft(draft);
  const { length } = article.text;
  if (length <= LONGEST) return learn(article);
  const counts = `its text has ${length} characters, and ${LONGEST} are the most`;
  throw new Refusal('member', `Cannot read article "${draft.fileName}": ${counts}; please divide it`);
}
