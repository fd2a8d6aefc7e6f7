import type { Server } from '#model/server.ts';
import type { CommandContext, Notice, ServerCommand, Task } from '#model/serverCommand.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';

export default {
  name: 'export',
  description: 'All facts as files, each with the passage behind it: CSV and JSON',
  managers: true,
  options: [],
  act: startExport,
} satisfies ServerCommand;

/** Making the files may take longer than Discord waits for an answer. */
function startExport(_options: unknown, { server }: CommandContext): Task {
  return { kind: 'task', run: async () => makeFiles(server) };
}

function makeFiles(server: Server): Notice {
  const { exported: words } = phrasesFor(server);
  const records = server.records();
  const count = records.reduce((sum, { facts }) => sum + facts.length, 0);
  return {
    kind: 'notice',
    title: words.title(count, records.length),
    lines: [words.line],
    files: server.exportFacts(),
  };
}
