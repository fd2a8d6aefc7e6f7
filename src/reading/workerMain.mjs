// Where articles are read while Footnote answers. Newer Node runs TypeScript by itself; for Node 20, tsx is put in first.
if (!process.features.typescript) (await import('tsx/esm/api')).register();
await import('./serveReading.ts');
