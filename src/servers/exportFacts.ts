import { gzipSync } from 'node:zlib';
import type { Corpus } from '#model/corpus.ts';
import { Refusal } from '#model/refusal.ts';
import type { TextFile } from '#model/server.ts';
import type { FactStatus } from '#present/export/toFactRows.ts';
import { writeFactsCsv } from '#present/export/writeFactsCsv.ts';
import { writeFactsJson } from '#present/export/writeFactsJson.ts';
import { CORRECTED } from './applyVerdicts.ts';

/** Discord takes 10 MiB a message. */
const MOST = { plain: 3_000_000, all: 10_000_000 } as const;

/** All facts of a corpus as files, packed where they are large. Throws `Cannot …` where even that is too much to send. */
export function exportFacts({ facts, records, isDisputed }: Corpus): readonly TextFile[] {
  const corrected = new Set(facts.filter(({ evidence }) => evidence.foundBy === CORRECTED).map(({ id }) => id));
  const statusOf = (id: string): FactStatus =>
    isDisputed(id) ? 'disputed' : corrected.has(id) ? 'corrected' : 'stated';
  const files = [
    packed('facts.csv', writeFactsCsv(facts, records, statusOf)),
    packed('facts.json', writeFactsJson(facts, records, statusOf)),
  ];
  if (files.reduce((sum, { text }) => sum + text.length, 0) <= MOST.all) return files;
  throw new Refusal('member', `Cannot export ${facts.length} facts: Discord takes no files that large`);
}

function packed(name: string, text: string): TextFile {
  return text.length > MOST.plain ? { name: `${name}.gz`, text: gzipSync(text) } : { name, text };
}
