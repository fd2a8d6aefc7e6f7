#!/usr/bin/env node
// The `footnote` command of the package. Newer Node runs TypeScript by itself; for Node 20, tsx is put in first.
if (!process.features.typescript) (await import('tsx/esm/api')).register();
const { runProgram } = await import('./program.ts');
await runProgram();
