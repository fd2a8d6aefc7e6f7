import { loadReader } from '#reading/loadReader.ts';
import { readAndLearn } from '#reading/readAndLearn.ts';
import type { ServerOptions } from '#servers/serverOptions.ts';

const reader = await loadReader();

/** Reads what is handed in with the real reader, in the test's own process. */
export const readDrafts: ServerOptions['read'] = (draft) => readAndLearn(draft, reader);
