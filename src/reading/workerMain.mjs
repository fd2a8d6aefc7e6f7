// Where articles are read while Footnote answers. Newer Node runs TypeScript by itself; for Node 20, tsx is put in first.
if (!process.features.typescript) (await import('tsx/esm/api')).register();
const [{ loadReader }, { replyToDraft }] = await Promise.all([import('./loadReader.ts'), import('./readAndLearn.ts')]);
const reader = await loadReader();

/** The other end of startReadingWorker: a draft in, a reply out. */
export default (draft) => replyToDraft(draft, reader);
