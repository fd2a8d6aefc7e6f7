import { gzipSync } from 'node:zlib';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { Refusal } from '#model/refusal.ts';
import type { TextFile } from '#model/server.ts';
import { DISCORD_LIMITS } from '#present/discord/limits.ts';
import type { FactStatus } from '#present/export/toFactRows.ts';
import { writeFactsCsv, writeFactsJson } from '#present/export/writeFacts.ts';

/** Longer files are packed. */
const LONGEST_PLAIN = 3_000_000;

/** All facts of a corpus as files, packed if they are large. Refused if even that is too much to send. */
export function exportFacts({ facts, records, isDisputed }: Corpus): readonly TextFile[] {
  const statusOf = ({ id, evidence }: Fact): FactStatus =>
    isDisputed(id) ? 'disputed' : evidence.corrected ? 'corrected' : 'stated';
  const files = [
    packIfLong('facts.csv', writeFactsCsv(facts, records, statusOf)),
    packIfLong('facts.json', writeFactsJson(facts, records, statusOf)),
  ];
  if (files.reduce((sum, { text }) => sum + text.length, 0) <= DISCORD_LIMITS.files) return files;
  throw new Refusal('member', `Cannot export ${facts.length} facts: Discord takes no files that large`);
}

function packIfLong(name: string, text: string): TextFile {
  return text.length > LONGEST_PLAIN ? { name: `${name}.gz`, text: gzipSync(text) } : { name, text };
}
