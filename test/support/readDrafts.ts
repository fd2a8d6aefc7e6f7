import type { ServerOptions } from '#servers/serverOptions.ts';
import { learnDraft } from '../../src/learnDraft.ts';
import { loadReader } from '../../src/reader.ts';

const reader = await loadReader();

/** Reads what is handed in with the real reader, in the test's own process. */
export const readDrafts: ServerOptions['read'] = (draft) => learnDraft(draft, reader);
