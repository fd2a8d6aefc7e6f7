import { join } from 'node:path';
import type { Config } from '#app/config.ts';
import type { Unanswered } from '#model/serverState.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { openServerFolders } from '#store/openServerFolders.ts';
import { readServerState } from '#store/openServerState.ts';

export type UnansweredOptions = { readonly server?: string };

/** `footnote unanswered`: the questions that found no answer on each server, so that a team sees what its articles lack. */
export async function unansweredVerb({ server }: UnansweredOptions, { data }: Config): Promise<void> {
  const folders = await openServerFolders(join(data, 'servers'));
  const ids = server === undefined ? await folders.ids() : [server];
  const lists = await Promise.all(
    ids.map(async (id) => [id, (await readServerState(join(folders.pathOf(id), 'server.json'))).unanswered] as const),
  );
  const told = lists.filter(([, list]) => list.length > 0).map(([id, list]) => writeReport(id, list));
  process.stdout.write(told.length > 0 ? `${told.join('\n\n')}\n` : 'Every question that was asked found an answer.\n');
}

/** What was asked most comes first, then what was asked last. */
function writeReport(id: string, list: readonly Unanswered[]): string {
  const sorted = list.toSorted((a, b) => b.times - a.times || b.last.localeCompare(a.last));
  const width = String(sorted[0]?.times ?? 0).length;
  const lines = sorted.map(
    ({ times, last, utterance }) => `  ${String(times).padStart(width)}×  ${last}  ${cleanText(utterance)}`,
  );
  return [`Server ${id}: ${list.length} questions without an answer`, ...lines].join('\n');
}
