import type { Corpus } from '#model/corpus.ts';
import type { TextFile } from '#model/server.ts';
import type { FactStatus } from '#present/factRows.ts';
import { factsCsv } from '#present/factsCsv.ts';
import { factsJson } from '#present/factsJson.ts';
import { CORRECTED } from './applyVerdicts.ts';

/** All facts of a corpus as files. */
export function exportedFacts({ facts, records, isDisputed }: Corpus): readonly TextFile[] {
  const corrected = new Set(facts.filter(({ evidence }) => evidence.foundBy === CORRECTED).map(({ id }) => id));
  const statusOf = (id: string): FactStatus =>
    isDisputed(id) ? 'disputed' : corrected.has(id) ? 'corrected' : 'stated';
  return [
    { name: 'facts.csv', text: factsCsv(facts, records, statusOf) },
    { name: 'facts.json', text: factsJson(facts, records, statusOf) },
  ];
}
